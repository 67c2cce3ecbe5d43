// The graph is not that of all records any more. It is told in the transaction that changes them, so that no end of the program hides it.
MATCH (graph:Graph {id: 'graph'})
WHERE graph.built IS NOT NULL
REMOVE graph.built
