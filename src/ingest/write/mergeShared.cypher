// Former ids: several bundles may state the same one, always alike.
UNWIND $rows AS row
MERGE (node:Thing {id: row.id})
ON CREATE SET node:$(row.label), node = row.props
