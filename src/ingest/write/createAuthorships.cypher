// Authorships with their papers and what sources say of them: [paper, [[id, ..., [[source, at, ...], ...]], ...]].
UNWIND $sources AS id
MATCH (source:Source {id: id})
WITH collect(source) AS sources
UNWIND $rows AS owned
MATCH (paper:Thing {id: owned[0]})
UNWIND owned[1] AS row
CREATE (paper)<-[:OF]-(node:Thing:Authorship {
  id: row[0],
  creditedName: row[1],
  isGroup: row[2],
  identity: row[3],
  identityReason: row[4],
  position: row[5],
  contributedEqually: row[6],
  isCorresponding: row[7],
  role: row[8],
  order: row[9],
  affiliations: row[10]
})
WITH node, row[11] AS all, sources
UNWIND all AS said
WITH node, said, sources[said[0]] AS source
CREATE (node)-[:STATED_IN {
  at: said[1],
  locator: said[2],
  key: said[3],
  quote: said[4],
  creditedName: said[5]
}]->(source)
