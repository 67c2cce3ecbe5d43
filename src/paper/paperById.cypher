// paperById.cypher
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
RETURN key, paper {.*} AS answer
