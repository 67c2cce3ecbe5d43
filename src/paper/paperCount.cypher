// paperCount.cypher: how many papers a set has; which set is put in.
UNWIND $keys AS key
CALL (key) {
  /* from: paper */
  MATCH (paper:Paper)
  WHERE true /* where: paper */
  RETURN count(paper) AS count
}
RETURN key, count AS answer
