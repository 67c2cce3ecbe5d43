// networkLinks.cypher: every relationship of a type, in columns: its ends' keys. It is read for each of several types in the place of OF:
// single steps are joined here many times faster than the database walks two.
MATCH (from)-[link:OF]->(to)
WHERE id(link) % $parts = $part
WITH id(link) / 1024 AS block, from, to
RETURN collect(toFloat(id(from))) AS from, collect(toFloat(id(to))) AS to, block
