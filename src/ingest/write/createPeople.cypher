// People with what sources say of them: [said, id, ...].
// What each says: [[place, key, ...], ...]; where it says it: $places, [source, at, locator], a source told by its place in $sources.
UNWIND $sources AS id
MATCH (source:Source {id: id})
WITH collect(source) AS sources
UNWIND $rows AS row
CREATE (node:Thing:Person {
  id: row[1],
  built: row[2],
  name: row[3],
  folded: row[4],
  identity: row[5],
  identityReason: row[6],
  paperCount: row[7],
  coauthorCount: row[8],
  firstYear: row[9],
  lastYear: row[10],
  externalIds: row[11],
  orcid: row[12]
})
WITH node, row[0] AS all, sources
UNWIND all AS said
WITH node, said, $places[said[0]] AS place, sources
WITH node, said, place, sources[place[0]] AS source
CREATE (node)-[statement:STATED_IN {at: place[1], locator: place[2], key: said[1], name: said[3]}]->(source)
SET statement += said[2]
