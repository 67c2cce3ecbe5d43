// Identifiers that no row gives to these nodes any more.
UNWIND $kept AS id
MATCH (external:ExternalId)-[:IDENTIFIES]->(:Thing {id: id})
WHERE NOT external.id IN $kept
DETACH DELETE external
