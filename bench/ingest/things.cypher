// A page of things with all that leads from them, for the floor to write again.
MATCH (node:Thing)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT toInteger($limit)
RETURN
  node.id AS id,
  [label IN labels(node) WHERE label <> 'Thing'][0] AS label,
  properties(node) AS props,
  COLLECT { MATCH (node)-[link]->(to:Thing) RETURN [type(link), to.id, properties(link)] } AS links
ORDER BY id
