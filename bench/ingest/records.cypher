// The floor's records, which are no Things.
UNWIND $rows AS row
MERGE (node:Record {id: row.id})
ON CREATE SET node += row.props
