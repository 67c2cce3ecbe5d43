// A page of stored records.
MATCH (record:Record)
WHERE record.id > $after
RETURN record.id AS id, properties(record) AS props
ORDER BY id
LIMIT toInteger($limit)
