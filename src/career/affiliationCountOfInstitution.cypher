// affiliationCountOfInstitution.cypher
UNWIND $keys AS key
MATCH (place:Institution {id: key})
RETURN key, COUNT {
  MATCH (place)<-[:PART_OF*0..]-(part:Institution)
  WHERE $includeUnits OR part = place
  MATCH (part)<-[:AT|WITHIN]-(affiliation:Affiliation)
  WHERE true /* where: affiliation */
  RETURN DISTINCT affiliation
} AS answer
