// topicById.cypher
UNWIND $keys AS key
MATCH (topic:Topic {id: key})
RETURN key, topic {.*} AS answer
