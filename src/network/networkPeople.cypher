// networkPeople.cypher: everybody. The keys of this and the other network statements are the database's own numbers: they hold for one load.
MATCH (person:Person)
RETURN [id(person), person.id, person.identity = 'AMBIGUOUS'] AS row
