// authorshipsOfPaper.cypher: the authors of a paper as printed, each with the person and the printed affiliations; $limit of them
// after the place $after = [order, id].
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)<-[:OF]-(authorship:Authorship)
  WHERE $after IS NULL
    OR authorship.order > $after[0]
    OR (authorship.order = $after[0] AND authorship.id > $after[1])
  WITH paper, authorship
  ORDER BY authorship.order, authorship.id
  LIMIT toInteger($limit)
  RETURN collect({
    place: [authorship.order, authorship.id],
    node: authorship {
      .*,
      paperId: paper.id,
      person: head([(person:Person)-[:WROTE]->(authorship) | person {.*}]),
      affiliations: COLLECT {
        UNWIND authorship.affiliations AS raw
        OPTIONAL MATCH (authorship)-[at:AT]->(institution:Institution) WHERE at.raw = raw
        RETURN {raw: raw, institution: institution {.*}}
      }
    }
  }) AS authorships
}
RETURN key, authorships AS answer
