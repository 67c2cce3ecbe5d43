// What stands below each root: nodes of its own, and identifiers and former ids, which others may share, with what they lead to.
UNWIND $ids AS id
MATCH (root:Thing {id: id})
RETURN id,
  COLLECT { MATCH (root)-[:NAMED]->(node:Name) RETURN node.id }
  + COLLECT { MATCH (root)<-[:OF]-(node:Authorship) RETURN node.id }
  + COLLECT { MATCH (root)<-[:TO]-(node:Award) WHERE node.built IS NULL RETURN node.id } AS owned,
  COLLECT { MATCH (root)<-[:IDENTIFIES]-(node:ExternalId) RETURN [node.id, id] }
  + COLLECT { MATCH (root)<-[:NOW]-(node:FormerId) RETURN [node.id, id] }
  + COLLECT { MATCH (root)<-[:OF]-(place:Authorship)<-[:NOW]-(node:FormerId) RETURN [node.id, place.id] } AS shared
