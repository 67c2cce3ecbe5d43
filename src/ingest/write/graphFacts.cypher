// What the graph says of itself, and whether anything but the seed was brought in.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN graph {.*} AS facts,
  EXISTS { MATCH (record:Record) } AS hasRecords,
  EXISTS { MATCH (record:Record) WHERE record.kind <> 'seed' }
  OR (EXISTS { MATCH (source:Source) } AND NOT EXISTS { MATCH (record:Record) }) AS hasImports
