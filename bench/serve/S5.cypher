// The floor of S5: a row for each author of a hit, and of each person.
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('names', $lucene) YIELD node AS form, score
    MATCH (form)<-[:NAMED]-(thing:Person)
    RETURN thing, max(CASE WHEN form.folded = $folded THEN 100 + score ELSE score END) AS score
    UNION ALL
    CALL db.index.fulltext.queryNodes('titles', $lucene) YIELD node AS thing, score
    RETURN thing, CASE WHEN thing.folded = $folded THEN 100 + score ELSE score END AS score
  }
  WITH collect([thing, score]) AS hits
  UNWIND hits AS hit
  WITH size(hits) AS total, hit[0] AS thing, hit[1] AS score
  ORDER BY score DESC, COUNT { (thing)-[:WROTE]->() } DESC, thing.id LIMIT 20
  RETURN total, thing
}
CALL (thing) {
  OPTIONAL MATCH (thing)<-[:OF]-(authorship:Authorship)
  WITH authorship ORDER BY authorship.order, authorship.id LIMIT 20
  OPTIONAL MATCH (authorship)<-[:WROTE]-(author:Person)
  RETURN authorship.creditedName AS credited, author.id AS author
}
RETURN [total, thing.id, coalesce(thing.name, thing.title), credited, author] AS row
