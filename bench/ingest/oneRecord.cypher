// What a program without batches sends: a statement for each paper, with its authors.
MERGE (paper:Thing {id: $id})
ON CREATE SET paper:Paper, paper += $props
WITH paper
UNWIND $authorships AS row
MERGE (authorship:Thing {id: row.id})
ON CREATE SET authorship:Authorship, authorship += row.props
MERGE (authorship)-[:OF]->(paper)
MERGE (person:Thing {id: row.person})
ON CREATE SET person:Person, person.name = row.name
MERGE (person)-[:WROTE]->(authorship)
