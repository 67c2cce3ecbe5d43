// authorshipCountOfPaper.cypher: how many authors of a paper are recorded.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
RETURN key, COUNT { (paper)<-[:OF]-() } AS answer
