// People with what sources say of them: [id, ..., [[source, at, ..., further properties], ...]].
UNWIND $sources AS id
MATCH (source:Source {id: id})
WITH collect(source) AS sources
UNWIND $rows AS row
CREATE (node:Thing:Person {
  id: row[0],
  built: row[1],
  name: row[2],
  folded: row[3],
  identity: row[4],
  identityReason: row[5],
  orcid: row[6],
  externalIds: row[7],
  paperCount: row[8],
  coauthorCount: row[9],
  firstYear: row[10],
  lastYear: row[11]
})
WITH node, row[12] AS all, sources
UNWIND all AS said
WITH node, said, sources[said[0]] AS source
CREATE (node)-[statement:STATED_IN {at: said[1], locator: said[2], key: said[3]}]->(source)
SET statement += said[4]
