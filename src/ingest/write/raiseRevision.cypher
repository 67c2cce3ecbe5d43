// Told by every transaction that changed something: whoever holds a projection of the graph sees that it is old.
MERGE (graph:Thing {id: 'graph'})
ON CREATE SET graph:Graph
SET graph.revision = coalesce(graph.revision, 0) + 1
