// Names with whom they name and what sources print them: [owner, [[id, ..., [[source, at, ...], ...]], ...]].
UNWIND $sources AS id
MATCH (source:Source {id: id})
WITH collect(source) AS sources
UNWIND $rows AS owned
MATCH (owner:Thing {id: owned[0]})
UNWIND owned[1] AS row
CREATE (owner)-[:NAMED]->(node:Thing:Name {
  id: row[0],
  full: row[1],
  folded: row[2],
  given: row[3],
  family: row[4],
  script: row[5],
  isPrimary: row[6]
})
WITH node, row[7] AS all, sources
UNWIND all AS said
WITH node, said, sources[said[0]] AS source
CREATE (node)-[:STATED_IN {at: said[1], locator: said[2], key: said[3], quote: said[4]}]->(source)
