// Authorships with their papers and what sources say of them: [paper, [[said, id, ...], ...]].
// What each says: [[place, key, ...], ...]; where it says it: $places, [source, at, locator], a source told by its place in $sources.
UNWIND $sources AS id
MATCH (source:Source {id: id})
WITH collect(source) AS sources
UNWIND $rows AS owned
MATCH (paper:Thing {id: owned[0]})
UNWIND owned[1] AS row
CREATE (paper)<-[:OF]-(node:Thing:Authorship {
  id: row[1],
  creditedName: row[2],
  isGroup: row[3],
  identity: row[4],
  identityReason: row[5],
  order: row[6],
  position: row[7],
  role: row[8],
  contributedEqually: row[9],
  isCorresponding: row[10],
  affiliations: row[11]
})
WITH node, row[0] AS all, sources
UNWIND all AS said
WITH node, said, $places[said[0]] AS place, sources
WITH node, said, place, sources[place[0]] AS source
CREATE (node)-[:STATED_IN {at: place[1], locator: place[2], key: said[1], creditedName: said[2], quote: said[3]}]->(source)
