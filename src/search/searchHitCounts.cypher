// searchHitCounts.cypher: how many things of each kind a search finds. A key is [Lucene query, folded text].
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE $kinds IS NULL OR any(kind IN $kinds WHERE kind <> 'PAPER')
    CALL db.index.fulltext.queryNodes('names', key[0]) YIELD node AS form
    MATCH (form)<-[:NAMED]-(thing)
    WITH DISTINCT thing
    WITH CASE
      WHEN thing:Person THEN 'PERSON'
      WHEN thing:Institution THEN 'INSTITUTION'
      WHEN thing:Topic THEN 'TOPIC'
      ELSE 'VENUE'
    END AS kind
    RETURN kind, count(*) AS hits
    UNION ALL
    WITH key WHERE $kinds IS NULL OR 'PAPER' IN $kinds
    CALL db.index.fulltext.queryNodes('titles', key[0]) YIELD node AS paper
    WITH count(paper) AS hits
    WHERE hits > 0
    RETURN 'PAPER' AS kind, hits
  }
  WITH kind, hits
  WHERE $kinds IS NULL OR kind IN $kinds
  RETURN collect({kind: kind, count: hits}) AS counts
}
RETURN key, counts AS answer
