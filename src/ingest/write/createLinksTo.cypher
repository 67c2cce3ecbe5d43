// The same without properties, one row for all of one type that lead to one node: [type, to, [from, ...]].
UNWIND $rows AS row
MATCH (to:Thing {id: row[1]})
UNWIND row[2] AS id
MATCH (from:Thing {id: id})
CREATE (from)-[:$(row[0])]->(to)
