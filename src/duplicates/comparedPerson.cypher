// comparedPerson.cypher: what two people are compared by. Of the prolific the first two hundred papers and coauthors.
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, {
  id: person.id, label: person.name, folded: person.folded, orcid: person.orcid,
  externalIds: coalesce(person.externalIds, []),
  papers: COLLECT {
    MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
    WITH DISTINCT paper
    RETURN paper.id ORDER BY paper.id LIMIT 200
  },
  coauthors: COLLECT {
    MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(:Paper)<-[:OF]-(:Authorship)<-[:WROTE]-(coauthor:Person)
    WHERE coauthor <> person
    WITH DISTINCT coauthor
    RETURN coauthor.name ORDER BY coauthor.name LIMIT 200
  },
  institutions: COLLECT {
    MATCH (person)-[:HELD]->(:Affiliation)-[:AT]->(institution:Institution)
    WITH DISTINCT institution
    RETURN institution.name ORDER BY institution.name LIMIT 50
  },
  printed: COLLECT {
    MATCH (person)-[:WROTE]->(:Authorship)-[:AT]->(institution:Institution)
    WITH DISTINCT institution
    RETURN institution.name ORDER BY institution.name LIMIT 50
  },
  candidates: COLLECT { MATCH (person)-[:MAY_BE]->(candidate:Person) RETURN candidate.id ORDER BY candidate.id LIMIT 20 },
  notSame: COLLECT { MATCH (person)-[:NOT_SAME_AS]-(other:Person) RETURN DISTINCT other.id LIMIT 200 }
} AS answer
