// networkPapers.cypher: every paper with its team size and the keys of its people, one row a paper: the whole graph leaves fastest that way.
MATCH (paper:Paper)
RETURN [
  id(paper), paper.year, coalesce(paper.authorCount, COUNT { (paper)<-[:OF]-() }), paper.type,
  [(paper)<-[:OF]-(:Authorship)<-[:WROTE]-(person:Person) | id(person)]
] AS row
