// papersOfPair.cypher: papers that bear both people of a pair, the key: [id, id]; order and place as in paperList.
UNWIND $keys AS key
MATCH (one:Person {id: key[0]})
MATCH (other:Person {id: key[1]})
CALL (one, other) {
  MATCH (one)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
  WHERE EXISTS { MATCH (paper)<-[:OF]-(:Authorship)<-[:WROTE]-(other) } /* where: paper */
  WITH DISTINCT paper
  WITH paper,
    CASE $orderBy WHEN 'TITLE' THEN paper.folded WHEN 'AUTHOR_COUNT' THEN paper.authorCount ELSE paper.year END AS value
  WHERE $after IS NULL
    OR CASE WHEN $descending THEN value < $after[0] ELSE value > $after[0] END
    OR (value = $after[0] AND paper.id > $after[1])
    OR (value IS NULL AND ($after[0] IS NOT NULL OR paper.id > $after[1]))
  WITH paper, value
  ORDER BY value IS NULL,
    CASE WHEN NOT $descending THEN value END,
    CASE WHEN $descending THEN value END DESC,
    paper.id
  LIMIT toInteger($limit)
  RETURN collect([[value, paper.id], [name IN $paper | paper[name]]]) AS papers
}
RETURN key, papers AS answer
