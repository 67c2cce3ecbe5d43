// Sets of people that an index holds together, for a total of those whom no other rule leads to a few. Each stands behind a line with the
// name of its rule, whose own value is $value. Who was active in a year has a last one that is not before it.
UNWIND $keys AS key
CALL () {
  // hasOrcid
  MATCH (person:Person)
  USING INDEX person:Person(orcid)
  WHERE person.orcid IS NOT NULL
  RETURN person
  UNION
  // paperCount.in
  MATCH (person:Person)
  USING INDEX person:Person(paperCount, id)
  WHERE person.paperCount IN $value AND person.id IS NOT NULL
  RETURN person
  UNION
  // paperCount.gte
  MATCH (person:Person)
  USING INDEX person:Person(paperCount, id)
  WHERE person.paperCount >= $value AND person.id IS NOT NULL
  RETURN person
  UNION
  // paperCount.lte
  MATCH (person:Person)
  USING INDEX person:Person(paperCount, id)
  WHERE person.paperCount <= $value AND person.id IS NOT NULL
  RETURN person
  UNION
  // activeIn
  MATCH (person:Person)
  USING INDEX person:Person(lastYear, id)
  WHERE person.lastYear >= coalesce($value[0], -9999) AND person.id IS NOT NULL
  RETURN person
}
RETURN key, count(person) AS answer
