// childCountOfInstitution.cypher
UNWIND $keys AS key
MATCH (institution:Institution {id: key})
RETURN key, COUNT {
  MATCH (institution)<-[:PART_OF]-(child:Institution)
  RETURN DISTINCT child
} AS answer
