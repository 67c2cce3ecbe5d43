// A node owns its outgoing relationships: what its row does not state any more is gone.
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})-[link]->(to:Thing {id: row.to})
WHERE type(link) = row.type AND coalesce(link.key, '') = row.key
DELETE link
