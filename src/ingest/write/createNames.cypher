// Names with whom they name and what sources print them: [owner, [[said, id, ...], ...]].
// What each says: [[place, key, ...], ...]; where it says it: $places, [source, at, locator], a source told by its place in $sources.
UNWIND $sources AS id
MATCH (source:Source {id: id})
WITH collect(source) AS sources
UNWIND $rows AS owned
MATCH (owner:Thing {id: owned[0]})
UNWIND owned[1] AS row
CREATE (owner)-[:NAMED]->(node:Thing:Name {
  id: row[1],
  full: row[2],
  folded: row[3],
  script: row[4],
  isPrimary: row[5],
  given: row[6],
  family: row[7]
})
WITH node, row[0] AS all, sources
UNWIND all AS said
WITH node, said, $places[said[0]] AS place, sources
WITH node, said, place, sources[place[0]] AS source
CREATE (node)-[:STATED_IN {at: place[1], locator: place[2], key: said[1], quote: said[2]}]->(source)
