// versionsOfPaper.cypher: other papers that are the same work, oldest first; a version of a version is one too.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)-[:VERSION_OF*1..5]-(other:Paper)
  WHERE other <> paper
  WITH DISTINCT other ORDER BY other.year, other.id
  RETURN collect(other {.*}) AS versions
}
RETURN key, versions AS answer
