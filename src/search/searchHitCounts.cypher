// searchHitCounts.cypher: how many things of each kind a search finds. A key is [Lucene query, folded text].
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    CALL db.index.fulltext.queryNodes('names', key[0]) YIELD node AS name
    MATCH (name)<-[:NAMED]-(thing:Thing)
    RETURN thing
    UNION
    CALL db.index.fulltext.queryNodes('titles', key[0]) YIELD node AS paper
    RETURN paper AS thing
  }
  WITH toUpper(head([label IN labels(thing) WHERE label <> 'Thing'])) AS kind
  WHERE $kinds IS NULL OR kind IN $kinds
  WITH kind, count(*) AS hits
  RETURN collect({kind: kind, count: hits}) AS counts
}
RETURN key, counts AS answer
