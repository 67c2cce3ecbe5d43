// Relationships whose properties differ from their rows. $key tells parallel ones of a type apart.
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})-[link]->(to:Thing {id: row.to})
WHERE type(link) = row.type AND coalesce(link.key, '') = row.key
SET link = row.props
