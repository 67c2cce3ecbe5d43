// changedRoots.cypher: what the touched roots are now: those that the network shows, and who held the changed affiliations. A root that is gone has
// no row.
UNWIND $ids AS id
MATCH (root:Thing {id: id})
RETURN
  id,
  [label IN labels(root) WHERE label <> 'Thing'][0] AS label,
  toFloat(id(root)) AS key,
  COLLECT { MATCH (root)-[:PART_OF|BROADER]->(above) RETURN above.id } AS above,
  COLLECT { MATCH (root)<-[:HELD]-(person:Person) RETURN person.id } AS holders
