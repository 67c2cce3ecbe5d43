// ranksOfPaper.cypher: the ranks that documents give a paper's venue, newest source first.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)-[stated:STATED_IN]->(source:Source)
  WHERE stated.rank IS NOT NULL
  WITH stated, source ORDER BY source.precedence DESC, source.id, stated.at, stated.key
  RETURN collect({label: stated.rank, quote: stated.quote, source: source {.*}}) AS ranks
}
RETURN key, ranks AS answer
