// repositoriesOfProject.cypher: those of the project itself and those of the papers that came of it, by name.
UNWIND $keys AS key
MATCH (project:Project {id: key})
CALL (project) {
  MATCH (project)-[:CONCERNS]->(repository:Repository)
  RETURN repository
  UNION
  MATCH (project)-[:CONCERNS]->(:Paper)<-[:CONCERNS]-(repository:Repository)
  RETURN repository
}
WITH key, repository ORDER BY toLower(repository.name), repository.id
RETURN key, collect(repository {.*}) AS answer
