// Nodes that nobody but the $owners stated, with the identifiers that identified only them.
UNWIND $ids AS id
MATCH (node:Thing {id: id})
WHERE NOT EXISTS { MATCH (node)-[:STATED_IN]->(other:Source) WHERE NOT other.id IN $owners }
DETACH DELETE node
