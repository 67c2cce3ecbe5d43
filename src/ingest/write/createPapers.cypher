// Papers with what sources say of them: [id, ..., [[source, at, ..., further properties], ...]].
UNWIND $sources AS id
MATCH (source:Source {id: id})
WITH collect(source) AS sources
UNWIND $rows AS row
CREATE (node:Thing:Paper {
  id: row[0],
  built: row[1],
  label: row[2],
  title: row[3],
  folded: row[4],
  abstract: row[5],
  year: row[6],
  published: row[7],
  type: row[8],
  status: row[9],
  doi: row[10],
  venueName: row[11],
  track: row[12],
  form: row[13],
  presentation: row[14],
  volume: row[15],
  issue: row[16],
  pages: row[17],
  language: row[18],
  authorCount: row[19],
  authorsComplete: row[20],
  externalIds: row[21]
})
WITH node, row[22] AS all, sources
UNWIND all AS said
WITH node, said, sources[said[0]] AS source
CREATE (node)-[statement:STATED_IN {at: said[1], locator: said[2], key: said[3]}]->(source)
SET statement += said[4]
