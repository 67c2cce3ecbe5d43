// Nodes as their rows say: made where missing, set only where different, so that a repeat writes nothing.
// A Source keeps its importedAt while its digest is the same.
UNWIND $rows AS row
MERGE (node:Thing {id: row.id})
ON CREATE SET node:$(row.label)
WITH node, row
WHERE properties(node) <> row.props
SET node = row.props
