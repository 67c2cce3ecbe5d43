// Sets of papers to start from. Each stands behind a line with its name: those of `key`, and those of $value, a rule's list of ids, or that a rule without a value tells.
UNWIND $keys AS key
CALL (key) {
  // person
  MATCH (:Person {id: key})-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
  RETURN DISTINCT paper
  UNION
  // venue
  MATCH (:Venue {id: key})<-[:APPEARED_IN]-(paper:Paper)
  RETURN DISTINCT paper
  UNION
  // topic
  MATCH (:Topic {id: key})<-[:BROADER*0..]-(:Topic)<-[about:ABOUT]-(paper:Paper)
  WHERE $basis IS NULL OR about.basis IN $basis
  RETURN DISTINCT paper
  UNION
  // institution
  MATCH (institution:Institution {id: key})<-[:PART_OF*0..]-(unit:Institution)
  WHERE $includeUnits OR unit = institution
  MATCH (unit)<-[:AT]-(:Authorship)-[:OF]->(paper:Paper)
  RETURN DISTINCT paper
  UNION
  // pair
  MATCH (:Person {id: key[0]})-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
  WHERE EXISTS { MATCH (paper)<-[:OF]-(:Authorship)<-[:WROTE]-(:Person {id: key[1]}) }
  RETURN DISTINCT paper
  UNION
  // author
  MATCH (person:Person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
  WHERE person.id IN $value
  RETURN DISTINCT paper
  UNION
  // venues
  MATCH (venue:Venue)<-[:APPEARED_IN]-(paper:Paper)
  WHERE venue.id IN $value
  RETURN DISTINCT paper
  UNION
  // topics
  MATCH (topic:Topic)<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
  WHERE topic.id IN $value
  RETURN DISTINCT paper
  UNION
  // institutions
  MATCH (institution:Institution)<-[:PART_OF*0..]-(:Institution)<-[:AT]-(:Authorship)-[:OF]->(paper:Paper)
  WHERE institution.id IN $value
  RETURN DISTINCT paper
  UNION
  // source
  MATCH (source:Source)<-[:STATED_IN]-(paper:Paper)
  WHERE source.id IN $value
  RETURN DISTINCT paper
  UNION
  // equalAuthors
  MATCH (:Authorship {contributedEqually: true})-[:OF]->(paper:Paper)
  RETURN DISTINCT paper
}
RETURN key, collect(paper.id) AS answer
