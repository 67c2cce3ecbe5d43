// coauthorsOfPerson.cypher: $limit coauthors after the place $after = [value of $orderBy, id], each with the collaboration.
// The weight is reckoned $withWeight, how sure it is $withIdentity; both read much. A coauthor is the values of the properties $person.
// Two authorships of one person on a paper make no difference. Unknown values come last in both directions.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:WROTE]->(mine:Authorship)-[:OF]->(paper:Paper)
  WHERE true /* where: paper */
  WITH person, paper, CASE WHEN $withIdentity THEN collect(mine.identity) END AS mine
  MATCH (paper)<-[:OF]-(their:Authorship)<-[:WROTE]-(coauthor:Person)
  WHERE coauthor <> person
    AND NOT coauthor.id IN $excludePeople
    AND (NOT $excludeAmbiguous OR coauthor.identity <> 'AMBIGUOUS')
  WITH coauthor, paper, mine, CASE WHEN $withIdentity THEN collect(their.identity) END AS theirs
  WITH coauthor, paper, mine + theirs AS identities,
    CASE WHEN $withWeight THEN coalesce(paper.authorCount, COUNT { (paper)<-[:OF]-() }) END AS authors
  ORDER BY authors // a sum of fractions in the same order is the same to the last digit
  WITH coauthor, count(paper) AS paperCount,
    sum(1.0 / CASE WHEN authors > 2 THEN authors - 1 ELSE 1 END) AS weight,
    min(paper.year) AS firstYear, max(paper.year) AS lastYear, collect(identities) AS identities
  WHERE paperCount >= $minPapers
  WITH *, CASE $orderBy
    WHEN 'WEIGHT' THEN weight
    WHEN 'LAST_YEAR' THEN lastYear
    WHEN 'FIRST_YEAR' THEN firstYear
    WHEN 'NAME' THEN coauthor.folded
    ELSE paperCount
  END AS value
  WHERE $after IS NULL
    OR (value IS NULL AND ($after[0] IS NOT NULL OR coauthor.id > $after[1]))
    OR CASE WHEN $descending THEN value < $after[0] ELSE value > $after[0] END
    OR (value = $after[0] AND coauthor.id > $after[1])
  WITH * ORDER BY value IS NULL,
    CASE WHEN $descending THEN value END DESC, CASE WHEN NOT $descending THEN value END, coauthor.id
  LIMIT toInteger($limit)
  RETURN collect([
    [value, coauthor.id],
    [name IN $person | coauthor[name]],
    paperCount, weight, firstYear, lastYear,
    head([status IN ['AMBIGUOUS', 'INFERRED', 'ASSERTED', 'VERIFIED'] WHERE any(some IN identities WHERE status IN some)])
  ]) AS coauthors
}
RETURN key, coauthors AS answer
