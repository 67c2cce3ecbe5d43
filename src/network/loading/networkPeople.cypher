// networkPeople.cypher: everybody, in columns: a whole graph leaves fastest as lists of a thousand values, and numbers as floats, which the driver
// takes as they are. The keys of this and the other network statements are the database's own numbers: they hold for one load. One part of
// $parts, so that none needs much memory.
MATCH (person:Person)
WHERE id(person) % $parts = $part
WITH id(person) / 1024 AS block, person
RETURN
  collect(toFloat(id(person))) AS keys,
  collect(person.id) AS ids,
  collect(coalesce(person.name, '')) AS names,
  collect(coalesce(person.identity = 'AMBIGUOUS', false)) AS isAmbiguous,
  block
