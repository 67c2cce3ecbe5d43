// searchHits.cypher: $limit things that a search finds, after the place $after = [score, papers, id]. A key is [Lucene query, folded text];
// a name or title that is the text itself goes before all others. Of several names that match, the best one counts. $within: how many
// names and how many titles are looked at, the best first.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE $kinds IS NULL OR any(kind IN $kinds WHERE kind <> 'PAPER')
    CALL db.index.fulltext.queryNodes('names', key[0], {limit: toInteger($within)}) YIELD node AS form, score
    MATCH (form)<-[:NAMED]-(thing)
    WHERE $kinds IS NULL OR CASE
      WHEN thing:Person THEN 'PERSON'
      WHEN thing:Institution THEN 'INSTITUTION'
      WHEN thing:Topic THEN 'TOPIC'
      ELSE 'VENUE'
    END IN $kinds
    RETURN thing, form, CASE WHEN form.folded = key[1] THEN 100 + score ELSE score END AS score
    UNION ALL
    WITH key WHERE $kinds IS NULL OR 'PAPER' IN $kinds
    CALL db.index.fulltext.queryNodes('titles', key[0], {limit: toInteger($within)}) YIELD node AS thing, score
    RETURN thing, thing AS form, CASE WHEN thing.folded = key[1] THEN 100 + score ELSE score END AS score
  }
  WITH thing, collect({form: form, score: score}) AS forms, max(score) AS score
  WHERE $after IS NULL OR score <= $after[0]
  WITH thing, forms, score, CASE
    WHEN thing:Paper THEN 0
    WHEN thing:Person THEN COUNT { (thing)-[:WROTE]->() }
    ELSE COUNT { (thing)<-[:APPEARED_IN|ABOUT|AT]-() }
  END AS papers
  WITH thing, forms, score, papers, thing.id AS id
  WHERE $after IS NULL OR score < $after[0] OR papers < $after[1] OR (papers = $after[1] AND id > $after[2])
  WITH * ORDER BY score DESC, papers DESC, id LIMIT toInteger($limit)
  WITH *, COLLECT {
    UNWIND forms AS one
    WITH one WHERE one.score = score
    RETURN coalesce(one.form.full, one.form.label) AS text ORDER BY text LIMIT 1
  } AS texts
  WITH * ORDER BY score DESC, papers DESC, id
  RETURN collect({place: [score, papers, id], node: thing {.*}, score: score, matchedOn: head(texts)}) AS hits
}
RETURN key, hits AS answer
