// affiliationById.cypher
UNWIND $keys AS key
MATCH (affiliation:Affiliation {id: key})
RETURN key, affiliation {
  .*,
  personId: head([(holder:Person)-[:HELD]->(affiliation) | holder.id]),
  institutionId: head([(affiliation)-[:AT]->(institution:Institution) | institution.id]),
  units: [(affiliation)-[within:WITHIN]->(unit:Institution) | [within.order, unit.id]]
} AS answer
