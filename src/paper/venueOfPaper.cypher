// venueOfPaper.cypher: the series that a paper appeared in.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
RETURN key, head([(paper)-[:APPEARED_IN]->(venue:Venue) | venue {.*}]) AS answer
