// Records as they were read: made where missing, set where different.
UNWIND $records AS row
MERGE (record:Record {id: row.id})
WITH record, row
WHERE properties(record) <> row
SET record = row
