// networkSize.cypher: about how large a reading will be.
MATCH ()-[link:OF]->()
RETURN count(link) AS authorships
