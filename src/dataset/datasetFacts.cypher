// datasetFacts.cypher: what the graph calls itself, and when something was last imported. The one key is "graph", the id of its node.
UNWIND $keys AS key
OPTIONAL MATCH (graph:Graph {id: key})
CALL () {
  MATCH (source:Source)
  RETURN max(source.importedAt) AS builtAt
}
RETURN key, {name: graph.name, builtAt: builtAt} AS answer
