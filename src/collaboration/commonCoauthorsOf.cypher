// commonCoauthorsOf.cypher: $limit people who wrote with each person of a key, after the place $after = [papers, id]: most papers
// with them together first.
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
    RETURN coauthor, papersWithOne
  }
  WITH key, coauthor, count(person) AS members, sum(papersWithOne) AS papers
  WHERE members = size(key)
    AND ($after IS NULL OR papers < $after[0] OR (papers = $after[0] AND coauthor.id > $after[1]))
  WITH coauthor, papers ORDER BY papers DESC, coauthor.id LIMIT toInteger($limit)
  RETURN collect({place: [papers, coauthor.id], node: coauthor {.*}}) AS coauthors
}
RETURN key, coauthors AS answer
