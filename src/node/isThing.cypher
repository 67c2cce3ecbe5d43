// isThing.cypher: whether anything has this id.
UNWIND $keys AS key
MATCH (thing:Thing {id: key})
RETURN key, true AS answer
