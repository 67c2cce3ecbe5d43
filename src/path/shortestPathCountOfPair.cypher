// shortestPathCountOfPair.cypher: how many paths shortestPathsOfPair has in all.
UNWIND $keys AS key
MATCH (start:Person {id: key[0]})
MATCH (goal:Person {id: key[1]})
WHERE start <> goal // allShortestPaths fails with equal ends
CALL (start, goal) {
  MATCH path = allShortestPaths((start)-[:WROTE|OF*..40]-(goal)) // no longer than any maxLength
  WITH path, length(path) / 4 AS distance // a condition on the whole path inside MATCH would make the search exhaustive
  WHERE distance <= $maxLength
  RETURN count(DISTINCT [node IN nodes(path) WHERE node:Person]) AS pathCount
}
RETURN key, pathCount AS answer
