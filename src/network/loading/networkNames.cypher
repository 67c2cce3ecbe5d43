// networkNames.cypher: every venue, topic and institution, in columns.
MATCH (thing:Venue|Topic|Institution)
WITH CASE WHEN thing:Venue THEN 'venues' WHEN thing:Topic THEN 'topics' ELSE 'institutions' END AS kind, thing
RETURN kind, collect(toFloat(id(thing))) AS keys, collect(thing.id) AS ids
