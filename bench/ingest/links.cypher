// The floor's relationships of one type, whose name stands in the place of TYPE: what we write with a key, and what is there once at most.
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})
MATCH (to:Thing {id: row.to})
MERGE (from)-[made:TYPE {key: coalesce(row.props.key, '')}]->(to)
ON CREATE SET made = row.props
