// linksOfThing.cypher: the links that sources print for a thing, the newest source first, then in the order of its text.
UNWIND $keys AS key
MATCH (thing:Thing {id: key})
RETURN key, COLLECT {
  MATCH (thing)-[said:STATED_IN]->(source:Source)
  WHERE said.linkUrl IS NOT NULL
  WITH source, said.linkUrl AS url, said.linkLabel AS label, min(said.at) AS at
  RETURN {url: url, label: label, sourceId: source.id}
  ORDER BY source.precedence DESC, source.id, at, url, label
} AS answer
