// changedPapers.cypher: papers as networkPapers and networkLinks tell of them. A key of none has no row.
UNWIND $papers AS key
MATCH (paper:Paper)
WHERE id(paper) = toInteger(key)
RETURN
  key,
  paper.type AS type,
  toFloat(coalesce(paper.year, $noYear)) AS year,
  toFloat(coalesce(paper.authorCount, COUNT { (paper)<-[:OF]-() })) AS teamSize,
  COLLECT { MATCH (paper)<-[:OF]-()<-[:WROTE]-(person:Person) RETURN person.id } AS people,
  COLLECT { MATCH (paper)-[:APPEARED_IN]->(venue:Venue) RETURN DISTINCT venue.id } AS venues,
  COLLECT { MATCH (paper)-[:ABOUT]->(topic:Topic) RETURN DISTINCT topic.id } AS topics,
  COLLECT { MATCH (paper)<-[:OF]-()-[:AT]->(institution:Institution) RETURN DISTINCT institution.id } AS institutions
