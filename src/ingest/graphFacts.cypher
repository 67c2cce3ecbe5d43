// What the graph says of itself.
MATCH (graph:Graph {id: 'graph'})
RETURN graph {.*} AS facts
