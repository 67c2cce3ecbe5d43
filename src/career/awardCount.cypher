// awardCount.cypher: of the whole graph. The key is the word "awards".
UNWIND $keys AS key
RETURN key, COUNT { (:Award) } AS answer
