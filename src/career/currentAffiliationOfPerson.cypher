// currentAffiliationOfPerson.cypher: of what is current the chief one: employment, internship, education, the rest; then the later start.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:HELD]->(affiliation:Affiliation)
  WHERE affiliation.isCurrent
  WITH affiliation
  ORDER BY CASE affiliation.kind WHEN 'EMPLOYMENT' THEN 0 WHEN 'INTERNSHIP' THEN 1 WHEN 'EDUCATION' THEN 2 ELSE 3 END,
    affiliation.start IS NULL, affiliation.start DESC, affiliation.id
  LIMIT 1
  RETURN affiliation
}
RETURN key, affiliation {
  .*,
  personId: key,
  institutionId: head([(affiliation)-[:AT]->(institution:Institution) | institution.id]),
  units: [(affiliation)-[within:WITHIN]->(unit:Institution) | [within.order, unit.id]]
} AS answer
