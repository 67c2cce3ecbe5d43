// talksOfPerson.cypher: $limit talks of a person after the place $after = [date, id]: the newest first, undated last.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:GAVE]->(talk:Talk)
  WITH talk, talk.date AS date
  WHERE $after IS NULL
    OR (date IS NULL AND ($after[0] IS NOT NULL OR talk.id > $after[1]))
    OR date < $after[0]
    OR (date = $after[0] AND talk.id > $after[1])
  WITH talk, date ORDER BY date IS NULL, date DESC, talk.id LIMIT toInteger($limit)
  RETURN collect({
    place: [date, talk.id],
    node: talk {
      .*,
      speakerId: head([(speaker:Person)-[:GAVE]->(talk) | speaker.id]),
      hosts: [(talk)-[hosted:HOSTED_BY]->(host:Institution) | [hosted.order, host.id]],
      venueId: head([(talk)-[:PART_OF_EVENT]->(venue:Venue) | venue.id]),
      topicIds: [(talk)-[:ABOUT]->(topic:Topic) | topic.id],
      paperIds: [(talk)-[:CONCERNS]->(paper:Paper) | paper.id]
    }
  }) AS talks
}
RETURN key, talks AS answer
