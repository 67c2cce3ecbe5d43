// currentId.cypher: the id that now belongs to what has, or had, this id: see personById and paperById.
UNWIND $keys AS key
OPTIONAL MATCH (living:Thing {id: key})
CALL (key, living) {
  UNWIND CASE WHEN living IS NULL AND key STARTS WITH 'p_' THEN ['a_' + substring(key, 2)] ELSE [] END AS founding
  MATCH (person:Person)-[:WROTE]->(:Authorship {id: founding})
  RETURN person.id AS id
  UNION
  UNWIND CASE WHEN living IS NULL AND key STARTS WITH 'p_' THEN ['former:a_' + substring(key, 2)] ELSE [] END AS founding
  MATCH (:FormerId {id: founding})-[:NOW]->(:Authorship)<-[:WROTE]-(person:Person)
  RETURN person.id AS id
  UNION
  UNWIND CASE WHEN living IS NULL THEN ['former:' + key] ELSE [] END AS former
  MATCH (:FormerId {id: former})-[:NOW]->(thing:Thing)
  RETURN thing.id AS id
  UNION
  WITH living WHERE living IS NOT NULL
  RETURN living.id AS id
}
RETURN key, min(id) AS answer
