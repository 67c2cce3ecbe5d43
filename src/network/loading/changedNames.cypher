// changedNames.cypher: what institutions and topics are directly below, and who holds an affiliation.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
RETURN
  id,
  COLLECT { MATCH (thing)-[:PART_OF|BROADER]->(above) RETURN above.id } AS above,
  COLLECT { MATCH (thing)<-[:HELD]-(person:Person) RETURN person.id } AS holders
