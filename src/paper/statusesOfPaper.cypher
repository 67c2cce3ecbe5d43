// statusesOfPaper.cypher: every status that a source states, oldest first. The shown one is the newest.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)-[stated:STATED_IN]->(source:Source)
  WHERE stated.status IS NOT NULL
  WITH stated, source ORDER BY source.precedence, source.id DESC, stated.at, stated.key
  RETURN collect({
    status: stated.status,
    venueName: stated.venueName,
    quote: stated.quote,
    source: source {.*}
  }) AS claims
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
