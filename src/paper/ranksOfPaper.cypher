// ranksOfPaper.cypher: the ranks that documents give a paper's venue, newest source first, each with the first words that state it.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)-[stated:STATED_IN]->(source:Source)
  WHERE stated.rank IS NOT NULL
  WITH source, stated ORDER BY stated.at, stated.key
  WITH source, stated.rank AS label, min(stated.at) AS at, head(collect(stated.quote)) AS quote
  ORDER BY source.precedence DESC, source.id, at, label
  RETURN collect({label: label, quote: quote, source: source {.*}}) AS ranks
}
RETURN key, ranks AS answer
