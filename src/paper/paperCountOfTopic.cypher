// paperCountOfTopic.cypher: how many items papersOfTopic has: pairs of a paper and a basis.
UNWIND $keys AS key
MATCH (topic:Topic {id: key})
CALL (topic) {
  MATCH (topic)<-[:BROADER*0..]-(:Topic)<-[about:ABOUT]-(paper:Paper)
  WHERE ($basis IS NULL OR about.basis IN $basis) /* where: paper */
  WITH DISTINCT paper, about.basis AS basis
  RETURN count(paper) AS count
}
RETURN key, count AS answer
