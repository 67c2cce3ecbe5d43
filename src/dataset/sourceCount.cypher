// sourceCount.cypher: how many sources sourcesOfDataset has in all. The one key is "graph".
UNWIND $keys AS key
RETURN key, COUNT { MATCH (:Source) } AS answer
