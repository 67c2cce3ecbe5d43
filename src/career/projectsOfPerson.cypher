// projectsOfPerson.cypher: $limit projects of a person after the place $after = [start, id]: the latest start first, undated last. A start or end that is not known
// counts as open on that side.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:WORKED_ON]->(project:Project)
  WHERE ($fromYear IS NULL OR toInteger(left(CASE
      WHEN project.end IS NOT NULL THEN project.end
      WHEN project.start IS NOT NULL THEN '9999'
    END, 4)) >= $fromYear)
    AND ($toYear IS NULL OR toInteger(left(CASE
      WHEN project.start IS NOT NULL THEN project.start
      WHEN project.end IS NOT NULL THEN '0000'
    END, 4)) <= $toYear)
  WITH project, project.start AS start
  WHERE $after IS NULL
    OR (start IS NULL AND ($after[0] IS NOT NULL OR project.id > $after[1]))
    OR start < $after[0]
    OR (start = $after[0] AND project.id > $after[1])
  WITH project, start ORDER BY start IS NULL, start DESC, project.id LIMIT toInteger($limit)
  RETURN collect({
    place: [start, project.id],
    node: project {
      .*,
      personId: head([(worker:Person)-[:WORKED_ON]->(project) | worker.id]),
      advisorIds: [(project)<-[:ON]-(:Advising)<-[:ADVISED]-(advisor:Person) | advisor.id],
      partners: [(project)-[with:WITH]->(partner:Institution) | [with.order, partner.id]],
      paperIds: [(project)-[:CONCERNS]->(paper:Paper) | paper.id]
    }
  }) AS projects
}
RETURN key, projects AS answer
