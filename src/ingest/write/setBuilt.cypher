// The last links of these bundles stand.
UNWIND $rows AS row
MATCH (root:Thing {id: row.id})
WHERE root.built <> row.built
SET root.built = row.built
