// statusesOfPaper.cypher: every status that a source states, oldest first, with the first words that state it. The shown one is the
// newest.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)-[stated:STATED_IN]->(source:Source)
  WHERE stated.status IS NOT NULL
  WITH source, stated ORDER BY stated.at, stated.key
  WITH source, stated.status AS status, min(stated.at) AS at,
    head(collect(stated.venueName)) AS venueName, head(collect(stated.quote)) AS quote
  ORDER BY source.precedence, source.id DESC, at, status
  RETURN collect({status: status, venueName: venueName, quote: quote, source: source {.*}}) AS claims
}
WITH key, claims,
  [i IN range(0, size(claims) - 1) WHERE claims[i].status = paper.status][-1] AS shown
RETURN key, [i IN range(0, size(claims) - 1) | {
  status: claims[i].status,
  venueName: claims[i].venueName,
  quote: claims[i].quote,
  source: claims[i].source,
  isCurrent: coalesce(i = shown, false)
}] AS answer
