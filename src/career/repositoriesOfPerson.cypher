// repositoriesOfPerson.cypher: $limit repositories of a person after the place $after = [name, id]: by name.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:KEEPS]->(repository:Repository)
  WITH repository, toLower(repository.name) AS name
  WHERE $after IS NULL OR name > $after[0] OR (name = $after[0] AND repository.id > $after[1])
  WITH repository, name ORDER BY name, repository.id LIMIT toInteger($limit)
  RETURN collect({
    place: [name, repository.id],
    node: repository {.*}
  }) AS repositories
}
RETURN key, repositories AS answer
