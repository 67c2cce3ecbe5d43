// paperById.cypher: by the id that the paper bears, or that one of its records alone once gave it.
UNWIND $keys AS key
OPTIONAL MATCH (living:Paper {id: key})
CALL (key, living) {
  UNWIND CASE WHEN living IS NULL THEN ['former:' + key] ELSE [] END AS former
  MATCH (:FormerId {id: former})-[:NOW]->(paper:Paper)
  RETURN paper
  UNION
  WITH living WHERE living IS NOT NULL
  RETURN living AS paper
}
WITH key, paper ORDER BY paper.id
WITH key, head(collect(paper)) AS paper
RETURN key, paper {.*} AS answer
