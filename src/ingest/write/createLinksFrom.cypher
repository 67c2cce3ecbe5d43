// The same without properties, one row for all of one type that lead from one node: [type, from, [to, ...]].
UNWIND $rows AS row
MATCH (from:Thing {id: row[1]})
UNWIND row[2] AS id
MATCH (to:Thing {id: id})
CREATE (from)-[:$(row[0])]->(to)
