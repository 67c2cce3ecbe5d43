// changedRoots.cypher: what the touched roots are now. One that is gone has no row.
UNWIND $ids AS id
MATCH (root:Thing {id: id})
RETURN id, [label IN labels(root) WHERE label <> 'Thing'][0] AS label, toFloat(id(root)) AS key
