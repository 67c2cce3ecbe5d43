// How many records are stored.
MATCH (record:Record)
RETURN count(record) AS count
