// authorshipById.cypher: one author's place on a paper; values as in authorshipsOfPaper.
UNWIND $keys AS key
MATCH (authorship:Authorship {id: key})-[:OF]->(paper:Paper)
RETURN key, [
  [name IN $authorship | authorship[name]],
  head([(person:Person)-[:WROTE]->(authorship) | [name IN $person | person[name]]]),
  COLLECT {
    UNWIND CASE WHEN $affiliations THEN authorship.affiliations END AS raw
    OPTIONAL MATCH (authorship)-[at:AT]->(institution:Institution) WHERE at.raw = raw
    RETURN [raw, CASE WHEN institution IS NOT NULL THEN [name IN $institution | institution[name]] END]
  },
  paper.id
] AS answer
