// What the graph says of itself, and whether anything but the seed was brought in.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN graph {.*} AS facts,
  EXISTS { MATCH (source:Source) WHERE source.collection <> 'seed' }
  OR EXISTS { MATCH (record:Record) WHERE record.kind <> 'seed' } AS hasImports
