// What only the $owners stated and they do not state any more is gone, with identifiers that identify nothing then.
UNWIND $owners AS owner
MATCH (:Thing {id: owner})<-[:STATED_IN]-(node:Thing)
WITH DISTINCT node
WHERE NOT node.id IN $kept
  AND NOT EXISTS { MATCH (node)-[:STATED_IN]->(other:Source) WHERE NOT other.id IN $owners }
OPTIONAL MATCH (external:ExternalId)-[:IDENTIFIES]->(node)
WHERE NOT external.id IN $kept
DETACH DELETE external, node
