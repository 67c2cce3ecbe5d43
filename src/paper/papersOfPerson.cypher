// papersOfPerson.cypher: a person's papers; order and place as in paperList. With $withAuthorship each has the id of the person's authorship,
// the first should there be two.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
  WHERE true /* where: paper */
  WITH DISTINCT person, paper,
    CASE $orderBy WHEN 'TITLE' THEN paper.folded WHEN 'AUTHOR_COUNT' THEN paper.authorCount ELSE paper.year END AS value
  WHERE $after IS NULL
    OR CASE WHEN $descending THEN value < $after[0] ELSE value > $after[0] END
    OR (value = $after[0] AND paper.id > $after[1])
    OR (value IS NULL AND ($after[0] IS NOT NULL OR paper.id > $after[1]))
  WITH person, paper, value
  ORDER BY value IS NULL,
    CASE WHEN NOT $descending THEN value END,
    CASE WHEN $descending THEN value END DESC,
    paper.id
  LIMIT toInteger($limit)
  RETURN collect([
    [value, paper.id],
    [name IN $paper | paper[name]],
    CASE WHEN $withAuthorship THEN head(COLLECT {
      MATCH (person)-[:WROTE]->(authorship:Authorship)-[:OF]->(paper)
      RETURN authorship.id ORDER BY authorship.order
    }) END
  ]) AS papers
}
RETURN key, papers AS answer
