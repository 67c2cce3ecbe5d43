// venueById.cypher
UNWIND $keys AS key
MATCH (venue:Venue {id: key})
RETURN key, venue {.*} AS answer
