// Records as they were read. Only those that are missing or different are sent.
UNWIND $records AS row
MERGE (record:Record {id: row.id})
SET record = row
