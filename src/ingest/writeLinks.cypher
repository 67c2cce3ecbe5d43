// Relationships as their rows say. $key tells parallel ones of a type apart ('' where there is one at most).
// Looked for between two bound nodes: a MERGE of a dynamic type would scan every relationship of the graph.
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})
MATCH (to:Thing {id: row.to})
OPTIONAL MATCH (from)-[known]->(to)
WHERE type(known) = row.type AND coalesce(known.key, '') = row.key
WITH from, to, row, head(collect(known)) AS known
CALL (from, to, row, known) {
  WITH from, to, row, known
  WHERE known IS NULL
  CREATE (from)-[made:$(row.type)]->(to)
  SET made = row.props
  UNION
  WITH known, row
  WHERE known IS NOT NULL AND properties(known) <> row.props
  SET known = row.props
}
