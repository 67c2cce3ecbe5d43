// A node owns its outgoing relationships: what its row does not state any more is gone.
// Quotations of sources that are not $owners stay.
UNWIND $rows AS row
MATCH (from:Thing {id: row.id})-[link]->(to:Thing)
WHERE NOT type(link) + ' ' + to.id + ' ' + coalesce(link.key, '') IN row.links
  AND (type(link) <> 'STATED_IN' OR to.id IN $owners)
DELETE link
