// searchHits.cypher: $limit things that a search finds, after the place $after = [score, papers, id]. A key is [Lucene query, folded text];
// a name or title that is the text itself goes before all others. Of several names that match, the best one counts.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    CALL db.index.fulltext.queryNodes('names', key[0]) YIELD node AS name, score
    MATCH (name)<-[:NAMED]-(thing:Thing)
    RETURN thing, name.full AS matchedOn, CASE WHEN name.folded = key[1] THEN 100 + score ELSE score END AS score
    UNION ALL
    CALL db.index.fulltext.queryNodes('titles', key[0]) YIELD node AS paper, score
    RETURN paper AS thing, paper.label AS matchedOn,
      CASE WHEN paper.folded = key[1] THEN 100 + score ELSE score END AS score
  }
  WITH thing, matchedOn, score, toUpper(head([label IN labels(thing) WHERE label <> 'Thing'])) AS kind
  WHERE $kinds IS NULL OR kind IN $kinds
  WITH thing, kind, matchedOn, score ORDER BY score DESC, matchedOn
  WITH thing, kind, head(collect(matchedOn)) AS matchedOn, max(score) AS score
  WITH *, COUNT { (thing)-[:WROTE]->() } + COUNT { (thing)<-[:APPEARED_IN|ABOUT|AT]-() } AS papers
  WITH *, [score, papers, thing.id] AS place
  WHERE $after IS NULL OR score < $after[0]
    OR (score = $after[0] AND (papers < $after[1] OR (papers = $after[1] AND thing.id > $after[2])))
  WITH * ORDER BY score DESC, papers DESC, thing.id LIMIT toInteger($limit)
  RETURN collect({place: place, node: thing {.*}, score: score, matchedOn: matchedOn}) AS hits
}
RETURN key, hits AS answer
