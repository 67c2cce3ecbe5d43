// The outgoing relationships of nodes as they stand, one row a node.
UNWIND $ids AS id
MATCH (from:Thing {id: id})-[link]->(to:Thing)
RETURN id, collect([type(link), to.id, coalesce(link.key, ''), properties(link)]) AS links
