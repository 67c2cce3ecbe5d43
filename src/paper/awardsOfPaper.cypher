// awardsOfPaper.cypher: awards given to a paper, in the order of their documents.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)<-[:TO]-(award:Award)
  WITH award ORDER BY award.order, award.id
  RETURN collect(award {.*}) AS awards
}
RETURN key, awards AS answer
