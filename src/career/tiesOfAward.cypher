// tiesOfAward.cypher: who gave an award, and to which paper or people.
UNWIND $keys AS key
MATCH (award:Award {id: key})
RETURN key, {
  grantorId: head([(award)-[:BY]->(grantor:Institution) | grantor.id]),
  paperId: head([(award)-[:TO]->(paper:Paper) | paper.id]),
  personIds: [(award)-[:TO]->(person:Person) | person.id]
} AS answer
