// sourcesSupersededBySource.cypher: what a source replaces by its own words, the newest first.
UNWIND $keys AS key
MATCH (source:Source {id: key})
RETURN key, COLLECT {
  MATCH (source)-[:SUPERSEDES]->(older:Source)
  RETURN older {.*} ORDER BY older.precedence DESC, older.id
} AS answer
