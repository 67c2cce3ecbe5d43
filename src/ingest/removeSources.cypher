// Documents that are there no more.
UNWIND $gone AS id
MATCH (source:Source {id: id})
DETACH DELETE source
