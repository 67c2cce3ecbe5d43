// graphRevision.cypher: which state of which graph this is. Every transaction that changes something raises the revision and gives it another stamp.
// From the first record that an import stores to the end of its last transaction the graph is not built.
CALL db.info() YIELD id
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN
  id AS database,
  coalesce(graph.revision, 0) AS revision,
  coalesce(graph.stamp, '') AS stamp,
  graph.built IS NULL AND EXISTS { MATCH (:Record) } AS isUnfinished
