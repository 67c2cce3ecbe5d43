// coauthorCountOfPerson.cypher: how many people coauthorsOfPerson has in all.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
  WHERE true /* where: paper */
  WITH DISTINCT person, paper
  MATCH (paper)<-[:OF]-(:Authorship)<-[:WROTE]-(coauthor:Person)
  WHERE coauthor <> person
    AND NOT coauthor.id IN $excludePeople
    AND (NOT $excludeAmbiguous OR coauthor.identity <> 'AMBIGUOUS')
  WITH coauthor, count(DISTINCT paper) AS paperCount
  WHERE paperCount >= $minPapers
  RETURN count(coauthor) AS coauthorCount
}
RETURN key, coauthorCount AS answer
