// personById.cypher: by the id that the person bears, or bore: an old id is that of the authorship by which the person was known first
// (p_x of a_x), and finds whoever is its author by now. Only where nobody bears the id, anything else is looked up.
UNWIND $keys AS key
OPTIONAL MATCH (living:Person {id: key})
CALL (key, living) {
  UNWIND CASE WHEN living IS NULL THEN ['a_' + substring(key, 2)] ELSE [] END AS founding
  MATCH (person:Person)-[:WROTE]->(:Authorship {id: founding})
  RETURN person
  UNION
  UNWIND CASE WHEN living IS NULL THEN ['former:a_' + substring(key, 2)] ELSE [] END AS founding
  MATCH (:FormerId {id: founding})-[:NOW]->(:Authorship)<-[:WROTE]-(person:Person)
  RETURN person
  UNION
  UNWIND CASE WHEN living IS NULL THEN ['former:' + key] ELSE [] END AS former
  MATCH (:FormerId {id: former})-[:NOW]->(person:Person)
  RETURN person
  UNION
  WITH living WHERE living IS NOT NULL
  RETURN living AS person
}
WITH key, person ORDER BY person.id
WITH key, head(collect(person)) AS person
RETURN key, person {.*} AS answer
