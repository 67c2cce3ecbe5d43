// paperCountWithout.cypher: how many papers are not of a set: all, whose number the database keeps, less those; which set is put in.
UNWIND $keys AS key
CALL (key) {
  /* from: paper */
  MATCH (paper:Paper)
  RETURN count(paper) AS within
}
RETURN key, COUNT { MATCH (:Paper) } - within AS answer
