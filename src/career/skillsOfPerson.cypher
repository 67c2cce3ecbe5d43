// skillsOfPerson.cypher: in the order of the documents, the newest first.
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COLLECT {
  MATCH (person)-[:HAS_SKILLS]->(skills:SkillGroup)
  WITH skills, COLLECT { MATCH (skills)-[:STATED_IN]->(source:Source) RETURN max(source.precedence) }[0] AS precedence
  RETURN skills {.*} ORDER BY precedence DESC, skills.order, skills.id
} AS answer
