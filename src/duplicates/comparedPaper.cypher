// comparedPaper.cypher: what two papers are compared by. Of long lists of authors the first twenty.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
RETURN key, {
  id: paper.id, label: paper.label, folded: paper.folded, year: paper.year, type: paper.type,
  externalIds: coalesce(paper.externalIds, []), isComplete: paper.authorsComplete,
  authors: COLLECT {
    MATCH (authorship:Authorship)-[:OF]->(paper)
    RETURN authorship.creditedName ORDER BY authorship.order LIMIT 20
  },
  versions: COLLECT { MATCH (paper)-[:VERSION_OF]-(version:Paper) RETURN version.id LIMIT 100 }
} AS answer
