// Changes with everything that is written.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.revision AS revision
