// What the graph says of itself, set only where different.
MERGE (graph:Thing {id: 'graph'})
ON CREATE SET graph:Graph
WITH graph
WHERE any(field IN keys($props) WHERE graph[field] IS NULL OR graph[field] <> $props[field])
SET graph += $props
