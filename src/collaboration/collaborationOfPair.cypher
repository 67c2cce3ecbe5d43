// collaborationOfPair.cypher: what the two people of a key wrote together; no row without a paper that counts.
UNWIND $keys AS key
MATCH (one:Person {id: key[0]})
MATCH (other:Person {id: key[1]})
WHERE one <> other
CALL (one, other) {
  MATCH (one)-[:WROTE]->(mine:Authorship)-[:OF]->(paper:Paper)<-[:OF]-(their:Authorship)<-[:WROTE]-(other)
  WHERE true /* where: paper */
  WITH paper, collect(mine.identity) AS mine, collect(their.identity) AS theirs
  WITH paper, mine + theirs AS identities, coalesce(paper.authorCount, COUNT { (paper)<-[:OF]-() }) AS authors
  ORDER BY authors // a sum of fractions in the same order is the same to the last digit
  RETURN count(paper) AS paperCount,
    sum(1.0 / CASE WHEN authors > 2 THEN authors - 1 ELSE 1 END) AS weight,
    min(paper.year) AS firstYear, max(paper.year) AS lastYear, collect(identities) AS identities
}
WITH * WHERE paperCount >= $minPapers
RETURN key, {
  people: [one {.*}, other {.*}],
  paperCount: paperCount, weight: weight, firstYear: firstYear, lastYear: lastYear,
  identity: head([status IN ['AMBIGUOUS', 'INFERRED', 'ASSERTED', 'VERIFIED']
    WHERE any(some IN identities WHERE status IN some)])
} AS answer
