// What the $owners state, and the identifiers of it, as it stands.
UNWIND $owners AS owner
MATCH (:Source {id: owner})<-[:STATED_IN]-(node:Thing)
OPTIONAL MATCH (external:ExternalId)-[:IDENTIFIES]->(node)
RETURN owner, collect(DISTINCT node.id) AS things, collect(DISTINCT external.id) AS identifiers
