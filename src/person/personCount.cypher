// personCount.cypher: how many people personList has in all.
UNWIND $keys AS key
CALL () {
  /* from: person */
  MATCH (person:Person)
  WHERE true /* where: person */
  RETURN count(person) AS count
}
RETURN key, count AS answer
