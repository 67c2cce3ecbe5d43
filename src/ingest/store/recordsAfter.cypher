// All stored records, a page at a time.
MATCH (record:Record)
WHERE record.id > $after
RETURN record {.*} AS record
ORDER BY record.id
LIMIT $limit
