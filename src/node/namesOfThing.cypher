// namesOfThing.cypher: every printed form of the name of a person, institution, topic or venue, the one to print first.
UNWIND $keys AS key
MATCH (thing:Thing {id: key})
RETURN key, COLLECT {
  MATCH (thing)-[:NAMED]->(name:Name)
  RETURN name {.*} ORDER BY name.isPrimary DESC, name.full, name.id
} AS answer
