// adviseesOfPerson.cypher: $limit people whom a person advised after the place $after = [start, id]: the latest first, undated last. An advising
// without a start of its own takes that of the time or project that it belongs to. $capacities null: in any capacity.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:ADVISED]->(advising:Advising)-[:ADVISES]->(advisee:Person)
  WHERE $capacities IS NULL OR advising.capacity IN $capacities
  WITH advising, person AS advisor, advisee,
    coalesce(advising.start,
      head([(advising)-[:DURING]->(time:Affiliation) | time.start]),
      head([(advising)-[:ON]->(project:Project) | project.start])) AS start
  WHERE $after IS NULL
    OR (start IS NULL AND ($after[0] IS NOT NULL OR advising.id > $after[1]))
    OR start < $after[0]
    OR (start = $after[0] AND advising.id > $after[1])
  WITH advising, advisor, advisee, start ORDER BY start IS NULL, start DESC, advising.id LIMIT toInteger($limit)
  RETURN collect({
    place: [start, advising.id],
    node: advisee {.*},
    advising: advising {
      .*,
      advisorId: advisor.id,
      adviseeId: advisee.id,
      affiliationId: head([(advising)-[:DURING]->(time:Affiliation) | time.id]),
      institutionId: head([(advising)-[:AT]->(institution:Institution) | institution.id]),
      projectId: head([(advising)-[:ON]->(project:Project) | project.id])
    }
  }) AS advisings
}
RETURN key, advisings AS answer
