// examplePerson.cypher: the person with the most papers who has a coauthor and is surely one person. The one key is "graph".
UNWIND $keys AS key
CALL () {
  MATCH (person:Person)
  WITH person, COUNT { (person)-[:WROTE]->() } AS papers
  WHERE papers > 0 AND person.identity <> 'AMBIGUOUS'
    AND EXISTS {
      (person)-[:WROTE]->(:Authorship)-[:OF]->(:Paper)<-[:OF]-(:Authorship)<-[:WROTE]-(other:Person) WHERE other <> person
    }
  RETURN person ORDER BY papers DESC, person.id LIMIT 1
}
RETURN key, person {.*} AS answer
