// All stored records, a page at a time.
MATCH (record:Record)
WHERE record.id > $after
RETURN
  record.id AS id,
  record.document AS document,
  record.kind AS kind,
  record.key AS key,
  record.place AS place,
  record.digest AS digest,
  record.body AS body
ORDER BY record.id
LIMIT $limit
