// Nodes that nothing states any more. Roots that lead to them are looked at again, also if this run should end before it comes to them.
UNWIND $ids AS id
MATCH (node:Thing {id: id})
CALL (node) {
  MATCH (other:Thing)-->(node)
  WHERE other.built <> ''
  SET other.built = ''
}
DETACH DELETE node
