// distanceOfPair.cypher: fewest collaborations between the two people of a key; no row when no path connects them.
// A collaboration is four relationships: a person's authorship, its paper, another authorship, its person.
UNWIND $keys AS key
MATCH (start:Person {id: key[0]})
MATCH (goal:Person {id: key[1]})
WHERE start <> goal // shortestPath fails with equal ends
CALL (start, goal) {
  MATCH path = shortestPath((start)-[:WROTE|OF*..1000000]-(goal)) // of any length
  RETURN length(path) / 4 AS distance
}
RETURN key, distance AS answer
