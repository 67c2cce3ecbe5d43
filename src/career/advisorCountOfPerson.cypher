// advisorCountOfPerson.cypher
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COUNT {
  MATCH (person)<-[:ADVISES]-(advising:Advising)<-[:ADVISED]-(:Person)
  WHERE $capacities IS NULL OR advising.capacity IN $capacities
} AS answer
