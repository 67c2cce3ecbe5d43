// tiesOfRepository.cypher: who keeps a repository, which papers it belongs to, and which source states its stars last.
UNWIND $keys AS key
MATCH (repository:Repository {id: key})
WITH key, repository, COLLECT {
  MATCH (repository)-[said:STATED_IN]->(source:Source)
  WHERE said.stars IS NOT NULL
  RETURN source.id ORDER BY source.precedence DESC, source.id LIMIT 1
} AS starsSources
RETURN key, {
  ownerId: head([(owner:Person)-[:KEEPS]->(repository) | owner.id]),
  paperIds: [(repository)-[:CONCERNS]->(paper:Paper) | paper.id],
  starsSourceId: head(starsSources)
} AS answer
