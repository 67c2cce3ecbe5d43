// affiliationsOfInstitution.cypher: $limit times at an institution or, with $includeUnits, at a part of it at any depth, after the place
// $after = [start, id]: the latest start first, undated last.
UNWIND $keys AS key
MATCH (place:Institution {id: key})
CALL (place) {
  MATCH (place)<-[:PART_OF*0..]-(part:Institution)
  WHERE $includeUnits OR part = place
  MATCH (part)<-[:AT|WITHIN]-(affiliation:Affiliation)
  WHERE true /* where: affiliation */
  WITH DISTINCT affiliation, affiliation.start AS start
  WHERE $after IS NULL
    OR (start IS NULL AND ($after[0] IS NOT NULL OR affiliation.id > $after[1]))
    OR start < $after[0]
    OR (start = $after[0] AND affiliation.id > $after[1])
  WITH affiliation, start ORDER BY start IS NULL, start DESC, affiliation.id LIMIT toInteger($limit)
  RETURN collect({
    place: [start, affiliation.id],
    node: affiliation {
      .*,
      personId: head([(holder:Person)-[:HELD]->(affiliation) | holder.id]),
      institutionId: head([(affiliation)-[:AT]->(institution:Institution) | institution.id]),
      units: [(affiliation)-[within:WITHIN]->(unit:Institution) | [within.order, unit.id]]
    }
  }) AS affiliations
}
RETURN key, affiliations AS answer
