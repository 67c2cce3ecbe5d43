// affiliationsOfPerson.cypher: $limit of a person's times after the place $after = [value of $orderBy, id]. What is not known comes
// last in both directions.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:HELD]->(affiliation:Affiliation)
  WHERE true /* where: affiliation */
  WITH affiliation, CASE $orderBy
    WHEN 'END' THEN affiliation.end
    WHEN 'INSTITUTION_NAME' THEN toLower(affiliation.institutionName)
    ELSE affiliation.start
  END AS value
  WHERE $after IS NULL
    OR (value IS NULL AND ($after[0] IS NOT NULL OR affiliation.id > $after[1]))
    OR CASE WHEN $descending THEN value < $after[0] ELSE value > $after[0] END
    OR (value = $after[0] AND affiliation.id > $after[1])
  WITH affiliation, value ORDER BY value IS NULL,
    CASE WHEN $descending THEN value END DESC, CASE WHEN NOT $descending THEN value END, affiliation.id
  LIMIT toInteger($limit)
  RETURN collect({
    place: [value, affiliation.id],
    node: affiliation {
      .*,
      personId: head([(holder:Person)-[:HELD]->(affiliation) | holder.id]),
      institutionId: head([(affiliation)-[:AT]->(institution:Institution) | institution.id]),
      units: [(affiliation)-[within:WITHIN]->(unit:Institution) | [within.order, unit.id]]
    }
  }) AS affiliations
}
RETURN key, affiliations AS answer
