// teachingOfPerson.cypher: $limit courses that a person taught after the place $after = [year, id]: the newest first, undated last.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:TAUGHT]->(teaching:Teaching)
  WITH teaching, coalesce(teaching.year, toInteger(left(coalesce(teaching.end, teaching.start), 4))) AS year
  WHERE $after IS NULL
    OR (year IS NULL AND ($after[0] IS NOT NULL OR teaching.id > $after[1]))
    OR year < $after[0]
    OR (year = $after[0] AND teaching.id > $after[1])
  WITH teaching, year ORDER BY year IS NULL, year DESC, teaching.id LIMIT toInteger($limit)
  RETURN collect({
    place: [year, teaching.id],
    node: teaching {
      .*,
      personId: head([(teacher:Person)-[:TAUGHT]->(teaching) | teacher.id]),
      institutionId: head([(teaching)-[:AT]->(institution:Institution) | institution.id])
    }
  }) AS courses
}
RETURN key, courses AS answer
