// Ids of all roots, in their order, a page at a time.
MATCH (root:Thing)
WHERE root.id > $after
  AND NOT (root:Name OR root:Authorship OR root:ExternalId OR root:FormerId OR root:Graph)
  AND NOT (root:Award AND root.built IS NULL)
RETURN root.id AS id
ORDER BY root.id
LIMIT $limit
