// artifactsOfPerson.cypher: $limit artifacts of a person after the place $after = [name, id]: by name.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:MADE]->(artifact:Artifact)
  WITH artifact, toLower(artifact.name) AS name
  WHERE $after IS NULL OR name > $after[0] OR (name = $after[0] AND artifact.id > $after[1])
  WITH artifact, name ORDER BY name, artifact.id LIMIT toInteger($limit)
  RETURN collect({
    place: [name, artifact.id],
    node: artifact {
      .*,
      makerId: head([(maker:Person)-[:MADE]->(artifact) | maker.id]),
      paperIds: [(artifact)-[:CONCERNS]->(paper:Paper) | paper.id]
    }
  }) AS artifacts
}
RETURN key, artifacts AS answer
