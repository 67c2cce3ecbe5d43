// bearersOfName.cypher: who or what bears a name, in any form that a source prints. The key is the folded name.
UNWIND $keys AS key
RETURN key, COLLECT {
  MATCH (name:Name {folded: key})<-[:NAMED]-(thing)
  WITH DISTINCT thing
  RETURN {id: thing.id, label: thing.name} AS bearer ORDER BY thing.id
} AS answer
