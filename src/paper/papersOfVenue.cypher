// papersOfVenue.cypher: what appeared in a venue; order and place as in paperList.
UNWIND $keys AS key
MATCH (venue:Venue {id: key})
CALL (venue) {
  MATCH (venue)<-[:APPEARED_IN]-(paper:Paper)
  WHERE true /* where: paper */
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
