// Identifiers with what they identify: [thing, [[id, scheme, value], ...]]. Several bundles may state the same one, always alike.
UNWIND $rows AS row
MATCH (thing:Thing {id: row[0]})
UNWIND row[1] AS one
MERGE (node:Thing {id: one[0]})
ON CREATE SET node:ExternalId, node.scheme = one[1], node.value = one[2]
CREATE (node)-[:IDENTIFIES]->(thing)
