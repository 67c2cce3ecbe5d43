// Sets of people to start from. Each stands behind a line with its name: those that a rule's own $value leads to.
UNWIND $keys AS key
CALL () {
  // name.eq
  MATCH (name:Name {folded: $value[0]})<-[:NAMED]-(person:Person)
  RETURN DISTINCT person
  UNION
  // name.startsWith
  MATCH (name:Name)<-[:NAMED]-(person:Person)
  WHERE name.folded STARTS WITH $value[2]
  RETURN DISTINCT person
  UNION
  // name.contains
  MATCH (name:Name)<-[:NAMED]-(person:Person)
  WHERE name.folded CONTAINS $value[1]
  RETURN DISTINCT person
  UNION
  // institution
  MATCH (institution:Institution)<-[:PART_OF*0..]-(part:Institution)
  WHERE institution.id IN $value
  MATCH (part)<-[:AT|WITHIN]-(affiliation:Affiliation|Authorship)<-[:HELD|WROTE]-(person:Person)
  RETURN DISTINCT person
  UNION
  // topic
  MATCH (topic:Topic)<-[:BROADER*0..]-(narrower:Topic)
  WHERE topic.id IN $value
  CALL (narrower) {
    MATCH (narrower)<-[:ABOUT]-(person:Person)
    RETURN person
    UNION
    MATCH (narrower)<-[:ABOUT]-(:Paper)<-[:OF]-(:Authorship)<-[:WROTE]-(person:Person)
    RETURN person
  }
  RETURN DISTINCT person
}
RETURN key, collect(person.id) AS answer
