// Documents of the seed that are there no more.
UNWIND $ids AS id
MATCH (record:Record {id: id})
DETACH DELETE record
