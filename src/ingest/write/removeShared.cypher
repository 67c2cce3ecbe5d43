// Identifiers and former ids that a thing bears no more; they are gone with the last thing they lead to.
UNWIND $rows AS row
MATCH (node:Thing {id: row.id})-[link:IDENTIFIES|NOW]->(:Thing {id: row.to})
DELETE link
WITH DISTINCT node
WHERE NOT EXISTS { (node)-[:IDENTIFIES|NOW]->() }
DELETE node
