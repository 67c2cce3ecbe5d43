// paperTypes.cypher: the papers of a set by type, most first; which set is put in.
UNWIND $keys AS key
CALL (key) {
  /* from: paper */
  MATCH (paper:Paper)
  WHERE paper.type IS NOT NULL /* where: paper */
  WITH paper.type AS type, count(paper) AS count
  ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS types
}
RETURN key, types AS answer
