// The floor's nodes: one MERGE writer over rows that hold everything ready.
UNWIND $rows AS row
MERGE (node:Thing {id: row.id})
ON CREATE SET node:$($label), node += row.props
