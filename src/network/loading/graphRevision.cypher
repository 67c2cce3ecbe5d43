// graphRevision.cypher: which state of which graph this is. Every transaction that changes something raises the revision.
CALL db.info() YIELD id
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN id AS database, coalesce(graph.revision, 0) AS revision
