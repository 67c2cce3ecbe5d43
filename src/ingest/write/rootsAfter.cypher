// Ids of all roots, in their order, a page at a time, and the database's own numbers of papers.
MATCH (root:Thing)
WHERE root.id > $after
  AND NOT (root:Name OR root:Authorship OR root:ExternalId OR root:FormerId OR root:Graph)
  AND NOT (root:Award AND root.built IS NULL)
RETURN root.id AS id, CASE WHEN root:Paper THEN id(root) END AS paper
ORDER BY root.id
LIMIT $limit
