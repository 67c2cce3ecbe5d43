// Relationships that are missing. (A MERGE of a dynamic type would scan every relationship of the graph.)
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})
MATCH (to:Thing {id: row.to})
CREATE (from)-[made:$(row.type)]->(to)
SET made = row.props
