// The documents of the seed.
MATCH (record:Record {kind: 'seed'})
RETURN record.id AS id
