// The outgoing relationships of things in the order of ids, a page of things at a time: a row a thing, also where it has none.
MATCH (from:Thing)
WHERE from.id > $after
WITH from ORDER BY from.id LIMIT $limit
RETURN from.id AS id, COLLECT {
  MATCH (from)-[link]->(to:Thing)
  RETURN [type(link), to.id, properties(link)]
} AS links
ORDER BY id
