// thingsOfIdentifier.cypher: ids of what an identifier such as "doi:10.1000/1" stands for.
UNWIND $keys AS key
MATCH (identifier:ExternalId {id: key})
RETURN key, COLLECT {
  MATCH (identifier)-[:IDENTIFIES]->(thing)
  RETURN thing.id AS id ORDER BY id
} AS answer
