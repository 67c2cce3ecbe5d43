// papersByYear.cypher: papers in each year, oldest first, those without a year last. The one key is "graph".
UNWIND $keys AS key
CALL () {
  MATCH (paper:Paper)
  WITH paper.year AS year, count(*) AS papers ORDER BY year
  RETURN collect({year: year, count: papers}) AS years
}
RETURN key, years AS answer
