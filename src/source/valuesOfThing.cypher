// valuesOfThing.cypher: which values the words of which source state, of one field or ($field null) of all: by field, the newest
// source first, then in the order of its text. A statement carries its values as properties named by field, besides those of its own.
UNWIND $keys AS key
MATCH (thing:Thing {id: key})
RETURN key, COLLECT {
  MATCH (thing)-[said:STATED_IN]->(source:Source)
  WITH said, source, properties(said) AS stated
  UNWIND keys(stated) AS property
  WITH said, source, stated, property,
    CASE property WHEN 'rank' THEN 'venueRanks' ELSE property END AS field
  WHERE NOT property IN ['key', 'at', 'locator', 'quote', 'linkUrl', 'linkLabel'] AND ($field IS NULL OR field = $field)
  WITH source, field, toString(stated[property]) AS value, said.quote AS quote, min(said.at) AS at
  WITH source, field, value, quote, at, COLLECT {
    MATCH (newer:Source)-[:SUPERSEDES*1..]->(source)
    WITH DISTINCT newer
    RETURN newer.id ORDER BY newer.precedence DESC, newer.id
  } AS replacedBy
  RETURN {field: field, value: value, sourceId: source.id, quote: quote, replacedBy: replacedBy}
  ORDER BY field, source.precedence DESC, source.id, at, value
} AS answer
