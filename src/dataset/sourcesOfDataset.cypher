// sourcesOfDataset.cypher: $limit sources after the place $after = [precedence, id], the newest first. The one key is "graph".
UNWIND $keys AS key
CALL () {
  MATCH (source:Source)
  WHERE $after IS NULL OR source.precedence < $after[0] OR (source.precedence = $after[0] AND source.id > $after[1])
  WITH source ORDER BY source.precedence DESC, source.id LIMIT toInteger($limit)
  RETURN collect({place: [source.precedence, source.id], node: source {.*}}) AS sources
}
RETURN key, sources AS answer
