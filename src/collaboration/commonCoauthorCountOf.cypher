// commonCoauthorCountOf.cypher: how many people commonCoauthorsOf has in all.
UNWIND $keys AS key
CALL (key) {
  UNWIND key AS id
  MATCH (person:Person {id: id})
  CALL (person) {
    MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
    WHERE true /* where: paper */
    WITH DISTINCT person, paper
    MATCH (paper)<-[:OF]-(:Authorship)<-[:WROTE]-(coauthor:Person)
    WHERE coauthor <> person
      AND NOT coauthor.id IN $excludePeople
      AND (NOT $excludeAmbiguous OR coauthor.identity <> 'AMBIGUOUS')
    WITH coauthor, count(DISTINCT paper) AS papersWithOne
    WHERE papersWithOne >= $minPapers
    RETURN coauthor
  }
  WITH key, coauthor, count(person) AS members
  WHERE members = size(key)
  RETURN count(coauthor) AS coauthorCount
}
RETURN key, coauthorCount AS answer
