// projectCountOfPerson.cypher
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COUNT {
  MATCH (person)-[:WORKED_ON]->(project:Project)
  WHERE ($fromYear IS NULL OR toInteger(left(CASE
      WHEN project.end IS NOT NULL THEN project.end
      WHEN project.start IS NOT NULL THEN '9999'
    END, 4)) >= $fromYear)
    AND ($toYear IS NULL OR toInteger(left(CASE
      WHEN project.start IS NOT NULL THEN project.start
      WHEN project.end IS NOT NULL THEN '0000'
    END, 4)) <= $toYear)
} AS answer
