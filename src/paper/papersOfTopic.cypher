// papersOfTopic.cypher: papers attached to a topic or a narrower one on one of the bases $basis (null: any), one item for each
// basis; order as in paperList, place [value, id, basis].
UNWIND $keys AS key
MATCH (topic:Topic {id: key})
CALL (topic) {
  MATCH (topic)<-[:BROADER*0..]-(:Topic)<-[about:ABOUT]-(paper:Paper)
  WHERE ($basis IS NULL OR about.basis IN $basis) /* where: paper */
  WITH paper, about.basis AS basis, collect(about) AS abouts,
    CASE $orderBy WHEN 'TITLE' THEN paper.folded WHEN 'AUTHOR_COUNT' THEN paper.authorCount ELSE paper.year END AS value
  WHERE $after IS NULL
    OR CASE WHEN $descending THEN value < $after[0] ELSE value > $after[0] END
    OR (value = $after[0] AND (paper.id > $after[1] OR (paper.id = $after[1] AND basis > $after[2])))
    OR (value IS NULL
      AND ($after[0] IS NOT NULL OR paper.id > $after[1] OR (paper.id = $after[1] AND basis > $after[2])))
  WITH paper, basis, abouts, value
  ORDER BY value IS NULL,
    CASE WHEN NOT $descending THEN value END,
    CASE WHEN $descending THEN value END DESC,
    paper.id, basis
  LIMIT toInteger($limit)
  RETURN collect([
    [value, paper.id, basis],
    [name IN $paper | paper[name]],
    basis,
    [about IN abouts | about {.sources, .locators, .quotes}]
  ]) AS papers
}
RETURN key, papers AS answer
