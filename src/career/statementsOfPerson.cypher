// statementsOfPerson.cypher: in the order of the documents, the newest first.
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COLLECT {
  MATCH (person)-[:SAID]->(statement:SelfStatement)
  WITH statement, COLLECT { MATCH (statement)-[:STATED_IN]->(source:Source) RETURN max(source.precedence) }[0] AS precedence
  RETURN statement {.*} ORDER BY precedence DESC, statement.order, statement.id
} AS answer
