// Stored records by their ids, whole.
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN record {.*} AS record
