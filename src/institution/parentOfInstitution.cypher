// parentOfInstitution.cypher: what an institution is a part of, by the newest source that says so.
UNWIND $keys AS key
MATCH (institution:Institution {id: key})-[part:PART_OF]->(parent:Institution)
OPTIONAL MATCH (source:Source) WHERE source.id IN part.sources
WITH key, parent, max(source.precedence) AS precedence
ORDER BY precedence IS NULL, precedence DESC, parent.id
WITH key, collect(parent)[0] AS parent
RETURN key, parent {.*} AS answer
