// Nodes that are not there yet: one that is there after all ends the transaction by its constraint.
UNWIND $rows AS row
CREATE (node:Thing:$(row.label))
SET node = row.props
