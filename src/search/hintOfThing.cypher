// hintOfThing.cypher: what tells a paper, institution, topic or venue from others of its name. What does not apply to its kind is
// empty or null; people have hintOfPerson.
UNWIND $keys AS key
MATCH (thing:Thing {id: key})
CALL (thing) {
  OPTIONAL MATCH (thing)<-[:OF]-(authorship:Authorship)
  WITH authorship ORDER BY authorship.position, authorship.order, authorship.id LIMIT 3
  RETURN collect(authorship.creditedName) AS authors
}
RETURN key, {
  authors: authors,
  venueName: coalesce(head([(thing)-[:APPEARED_IN]->(venue:Venue) | coalesce(venue.acronym, venue.name)]), thing.venueName),
  year: thing.year,
  above: [(thing)-[:PART_OF|BROADER]->(above) | above.name],
  acronym: thing.acronym,
  city: thing.city,
  paperCount: COUNT { (thing)<-[:APPEARED_IN|ABOUT]-(:Paper) }
} AS answer
