// networkPapers.cypher: every paper, in columns, by type. What is not known is the number that stands for it in the projection: $noYear, -1.
MATCH (paper:Paper)
WHERE id(paper) % $parts = $part
WITH id(paper) / 1024 AS block, paper.type AS type, paper
RETURN
  type,
  collect(toFloat(id(paper))) AS keys,
  collect(toFloat(coalesce(paper.year, $noYear))) AS years,
  collect(toFloat(coalesce(paper.authorCount, -1))) AS authorCounts,
  block
