// projectById.cypher
UNWIND $keys AS key
MATCH (project:Project {id: key})
RETURN key, project {
  .*,
  personId: head([(worker:Person)-[:WORKED_ON]->(project) | worker.id]),
  advisorIds: [(project)<-[:ON]-(:Advising)<-[:ADVISED]-(advisor:Person) | advisor.id],
  partners: [(project)-[with:WITH]->(partner:Institution) | [with.order, partner.id]],
  paperIds: [(project)-[:CONCERNS]->(paper:Paper) | paper.id]
} AS answer
