// What stands below each root: nodes of its own, and identifiers, which others may share.
UNWIND $ids AS id
MATCH (root:Thing {id: id})
RETURN id,
  COLLECT { MATCH (root)-[:NAMED]->(node:Name) RETURN node.id }
  + COLLECT { MATCH (root)<-[:OF]-(node:Authorship) RETURN node.id }
  + COLLECT { MATCH (root)<-[:TO]-(node:Award) WHERE node.built IS NULL RETURN node.id } AS owned,
  COLLECT { MATCH (root)<-[:IDENTIFIES]-(node:ExternalId) RETURN node.id } AS shared
