// What sources say, a row for each: [source, [[thing, at, locator, key, further properties], ...]].
UNWIND $rows AS row
MATCH (source:Source {id: row[0]})
UNWIND row[1] AS said
MATCH (thing:Thing {id: said[0]})
CREATE (thing)-[statement:STATED_IN {at: said[1], locator: said[2], key: said[3]}]->(source)
SET statement += said[4]
