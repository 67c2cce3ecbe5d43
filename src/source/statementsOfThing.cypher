// statementsOfThing.cypher: where a thing of any kind is stated, the newest source first, then in the order of its text.
UNWIND $keys AS key
MATCH (thing:Thing {id: key})
RETURN key, COLLECT {
  MATCH (thing)-[said:STATED_IN]->(source:Source)
  WITH source, said.locator AS locator, said.quote AS quote, min(said.at) AS at
  RETURN {sourceId: source.id, locator: locator, quote: quote}
  ORDER BY source.precedence DESC, source.id, at, locator, quote
} AS answer
