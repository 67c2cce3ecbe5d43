// Sets of papers that an index holds together, for a total of those whom no other rule leads to a few. Each stands behind a line with the
// name of its rule, whose own value is $value.
UNWIND $keys AS key
CALL () {
  // hasEqualContribution
  MATCH (:Authorship {contributedEqually: true})-[:OF]->(paper:Paper)
  RETURN DISTINCT paper
  UNION
  // status
  MATCH (paper:Paper)
  USING INDEX paper:Paper(status)
  WHERE paper.status IN $value
  RETURN paper
  UNION
  // type
  MATCH (paper:Paper)
  USING INDEX paper:Paper(type)
  WHERE paper.type IN $value
  RETURN paper
  UNION
  // hasDoi
  MATCH (paper:Paper)
  USING INDEX paper:Paper(doi)
  WHERE paper.doi IS NOT NULL
  RETURN paper
  UNION
  // hasYear
  MATCH (paper:Paper)
  USING INDEX paper:Paper(year)
  WHERE paper.year IS NOT NULL
  RETURN paper
}
RETURN key, count(paper) AS answer
