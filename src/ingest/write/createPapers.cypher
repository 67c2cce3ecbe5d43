// Papers with what sources say of them: [said, id, ...].
// What each says: [[place, key, ...], ...]; where it says it: $places, [source, at, locator], a source told by its place in $sources.
UNWIND $sources AS id
MATCH (source:Source {id: id})
WITH collect(source) AS sources
UNWIND $rows AS row
CREATE (node:Thing:Paper {
  id: row[1],
  built: row[2],
  label: row[3],
  title: row[4],
  folded: row[5],
  year: row[6],
  type: row[7],
  status: row[8],
  authorCount: row[9],
  authorsComplete: row[10],
  externalIds: row[11],
  venueName: row[12],
  pages: row[13],
  published: row[14],
  abstract: row[15],
  doi: row[16],
  language: row[17],
  volume: row[18],
  issue: row[19],
  track: row[20],
  form: row[21],
  presentation: row[22]
})
WITH node, row[0] AS all, sources
UNWIND all AS said
WITH node, said, $places[said[0]] AS place, sources
WITH node, said, place, sources[place[0]] AS source
CREATE (node)-[statement:STATED_IN {
  at: place[1],
  locator: place[2],
  key: said[1],
  title: said[3],
  type: said[4],
  year: said[5],
  venue: said[6],
  venueName: said[7],
  status: said[8],
  authorCount: said[9],
  authorsComplete: said[10],
  pages: said[11],
  published: said[12],
  abstract: said[13],
  doi: said[14]
}]->(source)
SET statement += said[2]
