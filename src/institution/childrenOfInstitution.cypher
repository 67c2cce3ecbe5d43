// childrenOfInstitution.cypher: $limit direct parts after the place $after = [folded name, id], by name.
UNWIND $keys AS key
MATCH (institution:Institution {id: key})
CALL (institution) {
  MATCH (institution)<-[:PART_OF]-(child:Institution)
  WHERE $after IS NULL OR child.folded > $after[0] OR (child.folded = $after[0] AND child.id > $after[1])
  WITH DISTINCT child ORDER BY child.folded, child.id LIMIT toInteger($limit)
  RETURN collect({place: [child.folded, child.id], node: child {.*}}) AS children
}
RETURN key, children AS answer
