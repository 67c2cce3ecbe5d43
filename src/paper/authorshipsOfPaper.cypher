// authorshipsOfPaper.cypher: the authors of a paper as printed, each with the person and the printed affiliations; $limit of them
// after the place $after = [order, id]. A thing is the values of the properties that the parameter of its name lists; no affiliations
// where $affiliations is false.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)<-[:OF]-(authorship:Authorship)
  WHERE $after IS NULL
    OR authorship.order > $after[0]
    OR (authorship.order = $after[0] AND authorship.id > $after[1])
  WITH authorship
  ORDER BY authorship.order, authorship.id
  LIMIT toInteger($limit)
  RETURN collect([
    [authorship.order, authorship.id],
    [name IN $authorship | authorship[name]],
    head([(person:Person)-[:WROTE]->(authorship) | [name IN $person | person[name]]]),
    CASE WHEN $affiliations AND authorship.affiliations IS NOT NULL THEN COLLECT {
      UNWIND authorship.affiliations AS raw
      OPTIONAL MATCH (authorship)-[at:AT]->(institution:Institution) WHERE at.raw = raw
      RETURN [raw, CASE WHEN institution IS NOT NULL THEN [name IN $institution | institution[name]] END]
    } ELSE [] END
  ]) AS authorships
}
RETURN key, authorships AS answer
