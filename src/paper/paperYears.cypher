// paperYears.cypher: the papers of a set by year, newest first, those without a year last; which set is put in.
UNWIND $keys AS key
CALL (key) {
  /* from: paper */
  MATCH (paper:Paper)
  WHERE true /* where: paper */
  WITH paper.year AS year, count(paper) AS count
  ORDER BY year IS NULL, year DESC
  RETURN collect({year: year, count: count}) AS years
}
RETURN key, years AS answer
