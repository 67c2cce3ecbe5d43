// changedPeople.cypher: people as networkPeople and networkLinks tell of them, with the keys of the papers they wrote.
UNWIND $ids AS id
MATCH (person:Person {id: id})
RETURN
  id,
  coalesce(person.name, '') AS name,
  coalesce(person.identity = 'AMBIGUOUS', false) AS isAmbiguous,
  COLLECT { MATCH (person)-[:WROTE]->()-[:OF]->(paper:Paper) RETURN toFloat(id(paper)) } AS papers,
  COLLECT {
    MATCH (person)-[:WROTE|HELD]->()-[:AT|WITHIN]->(institution:Institution)
    RETURN DISTINCT institution.id
  } AS institutions
