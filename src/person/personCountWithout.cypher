// personCountWithout.cypher: how many people are not of a set: all, whose number the database keeps, less those; which set is put in.
UNWIND $keys AS key
CALL (key) {
  /* from: person */
  MATCH (person:Person)
  RETURN count(person) AS within
}
RETURN key, COUNT { MATCH (:Person) } - within AS answer
