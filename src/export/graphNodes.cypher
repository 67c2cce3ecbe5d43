// Things in the order of ids, a page at a time. What the graph keeps of itself is none of its facts.
MATCH (node:Thing)
WHERE node.id > $after
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Thing'][0] AS label, properties(node) AS properties
ORDER BY id
