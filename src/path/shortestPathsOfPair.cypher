// shortestPathsOfPair.cypher: $limit shortest paths of at most $maxLength collaborations, after the place $after = [doubtful, ids ...]:
// those without an AMBIGUOUS person in between first, then by the ids along the path. Several papers between two people are one path.
UNWIND $keys AS key
MATCH (start:Person {id: key[0]})
MATCH (goal:Person {id: key[1]})
WHERE start <> goal // allShortestPaths fails with equal ends
CALL (start, goal) {
  MATCH path = allShortestPaths((start)-[:WROTE|OF*..40]-(goal)) // no longer than any maxLength
  WITH path, length(path) / 4 AS distance // a condition on the whole path inside MATCH would make the search exhaustive
  WHERE distance <= $maxLength
  WITH DISTINCT [node IN nodes(path) WHERE node:Person] AS people
  WITH people,
    [any(person IN people[1..-1] WHERE person.identity = 'AMBIGUOUS')] + [person IN people | person.id] AS place
  WHERE $after IS NULL OR place > $after
  WITH people, place ORDER BY place LIMIT toInteger($limit)
  RETURN collect({place: place, node: {people: [person IN people | person {.*}]}}) AS paths
}
RETURN key, paths AS answer
