// Stored records by their ids, to see what is new and what changed.
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN id, record.digest AS digest, record.place AS place
