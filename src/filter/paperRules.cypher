// The rules of PaperFilter. Each stands behind a line with its name and tells of `paper`, with the rule's own value as $value.
// A name that it binds begins with "its": the statements it is put into bind names like `person` themselves.
MATCH (paper:Paper)
WHERE true
  // year.in
  AND paper.year IN $value
  // year.gte
  AND paper.year >= $value
  // year.lte
  AND paper.year <= $value
  // title.eq
  AND paper.folded = $value
  // title.contains
  AND paper.folded CONTAINS $value
  // title.startsWith
  AND paper.folded STARTS WITH $value
  // type
  AND paper.type IN $value
  // status
  AND paper.status IN $value
  // track
  AND paper.track IN $value
  // venue
  AND EXISTS { MATCH (paper)-[:APPEARED_IN]->(itsVenue:Venue) WHERE itsVenue.id IN $value }
  // topic
  AND EXISTS { MATCH (paper)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(itsTopic:Topic) WHERE itsTopic.id IN $value }
  // author
  AND EXISTS { MATCH (paper)<-[:OF]-(:Authorship)<-[:WROTE]-(itsAuthor:Person) WHERE itsAuthor.id IN $value }
  // institution
  AND EXISTS {
    MATCH (paper)<-[:OF]-(:Authorship)-[:AT]->(:Institution)-[:PART_OF*0..]->(itsInstitution:Institution)
    WHERE itsInstitution.id IN $value
  }
  // source
  AND EXISTS { MATCH (paper)-[:STATED_IN]->(itsSource:Source) WHERE itsSource.id IN $value }
  // authorCount.in
  AND paper.authorCount IN $value
  // authorCount.gte
  AND paper.authorCount >= $value
  // authorCount.lte
  AND paper.authorCount <= $value
  // teamSize.lte
  AND coalesce(paper.authorCount, COUNT { (paper)<-[:OF]-() }) <= $value
  // hasDoi
  AND (paper.doi IS NOT NULL) = $value
  // hasEqualContribution
  AND EXISTS { MATCH (paper)<-[:OF]-(itsAuthorship:Authorship) WHERE itsAuthorship.contributedEqually } = $value
  // hasYear
  AND (paper.year IS NOT NULL) = $value
RETURN paper
