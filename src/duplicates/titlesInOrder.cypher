// titlesInOrder.cypher: papers in the order of their folded titles, $limit of them after the place $after = [folded, id]. The key is the
// word "papers".
UNWIND $keys AS key
CALL () {
  MATCH (paper:Paper)
  WHERE paper.folded >= $after[0] AND (paper.folded > $after[0] OR paper.id > $after[1])
  WITH paper ORDER BY paper.folded, paper.id LIMIT toInteger($limit)
  RETURN collect({id: paper.id, folded: paper.folded}) AS papers
}
RETURN key, papers AS answer
