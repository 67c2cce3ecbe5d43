// networkLinks.cypher: every relationship of a type: the keys of its ends as one number, from * $shift + to. It is read for each of several types
// in the place of OF: single steps are joined here many times faster than the database walks two.
MATCH (from)-[link:OF]->(to)
WHERE id(link) % $parts = $part
WITH id(link) / 1024 AS block, toFloat(id(from)) * $shift + id(to) AS ends, id(to) AS key
RETURN collect(ends) AS ends, max(key) AS largest, block
