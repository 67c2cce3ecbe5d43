// Identifiers that a thing bears no more; they are gone with the last thing they identify.
UNWIND $rows AS row
MATCH (node:Thing {id: row.id})-[link:IDENTIFIES]->(:Thing {id: row.root})
DELETE link
WITH DISTINCT node
WHERE NOT EXISTS { (node)-[:IDENTIFIES]->() }
DELETE node
