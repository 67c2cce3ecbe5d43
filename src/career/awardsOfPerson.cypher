// awardsOfPerson.cypher: $limit awards to a person after the place $after = [year, id]: the newest first, undated last.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)<-[:TO]-(award:Award)
  WITH award, coalesce(award.year, toInteger(left(coalesce(award.end, award.start), 4))) AS year
  WHERE $after IS NULL
    OR (year IS NULL AND ($after[0] IS NOT NULL OR award.id > $after[1]))
    OR year < $after[0]
    OR (year = $after[0] AND award.id > $after[1])
  WITH award, year ORDER BY year IS NULL, year DESC, award.id LIMIT toInteger($limit)
  RETURN collect({
    place: [year, award.id],
    node: award {.*}
  }) AS awards
}
RETURN key, awards AS answer
