// The rules of PersonFilter. Each stands behind a line with its name and tells of `person`, with the rule's own value as $value.
// The first and the last year are stored with a person: one of them answers a range that is open to the other side.
// A name that it binds begins with "its": the statements it is put into bind names like `paper` themselves.
MATCH (person:Person)
WHERE true
  // name
  AND EXISTS {
    MATCH (person)-[:NAMED]->(itsName:Name)
    WHERE ($value[0] IS NULL OR itsName.folded = $value[0])
      AND ($value[1] IS NULL OR itsName.folded CONTAINS $value[1])
      AND ($value[2] IS NULL OR itsName.folded STARTS WITH $value[2])
  }
  // institution
  AND (EXISTS {
    MATCH (person)-[:HELD]->(:Affiliation)-[:AT|WITHIN]->(:Institution)-[:PART_OF*0..]->(itsInstitution:Institution)
    WHERE itsInstitution.id IN $value
  } OR EXISTS {
    MATCH (person)-[:WROTE]->(:Authorship)-[:AT]->(:Institution)-[:PART_OF*0..]->(itsInstitution:Institution)
    WHERE itsInstitution.id IN $value
  })
  // topic
  AND (EXISTS {
    MATCH (person)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(itsTopic:Topic)
    WHERE itsTopic.id IN $value
  } OR EXISTS {
    MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(:Paper)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(itsTopic:Topic)
    WHERE itsTopic.id IN $value
  })
  // activeIn
  AND (
    person.lastYear >= coalesce($value[0], person.lastYear)
    AND person.firstYear <= coalesce($value[1], person.firstYear)
    AND ($value[0] IS NULL OR $value[1] IS NULL OR EXISTS {
      MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(itsPaper:Paper)
      WHERE itsPaper.year >= $value[0] AND itsPaper.year <= $value[1]
    })
  )
  // identity
  AND person.identity IN $value
  // hasOrcid
  AND (person.orcid IS NOT NULL) = $value
  // paperCount.in
  AND person.paperCount IN $value
  // paperCount.gte
  AND person.paperCount >= $value
  // paperCount.lte
  AND person.paperCount <= $value
RETURN person
