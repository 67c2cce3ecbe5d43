// repositoriesOfPaper.cypher: code and data that belong to a paper, in the order of their documents.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)<-[:CONCERNS]-(repository:Repository)
  WITH repository ORDER BY repository.order, repository.id
  RETURN collect(repository {.*}) AS repositories
}
RETURN key, repositories AS answer
