// The rules of PaperFilter. Each stands behind a line with its name and tells of `paper`, with the rule's own value as $value. First
// come the ties: lists of ids of what a paper is connected with, which are put in where a rule names them. Every name that is bound
// here begins with "its", for the statements they are put into bind names like `person` themselves.
MATCH (paper:Paper)
WITH *,
  // itsVenues
  COLLECT { MATCH (paper)-[:APPEARED_IN]->(itsVenue:Venue) RETURN itsVenue.id } AS itsVenues,
  // itsTopics
  COLLECT { MATCH (paper)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(itsTopic:Topic) RETURN itsTopic.id } AS itsTopics,
  // itsAuthors
  COLLECT { MATCH (paper)<-[:OF]-(:Authorship)<-[:WROTE]-(itsAuthor:Person) RETURN itsAuthor.id } AS itsAuthors,
  // itsInstitutions
  COLLECT {
    MATCH (paper)<-[:OF]-(:Authorship)-[:AT]->(:Institution)-[:PART_OF*0..]->(itsInstitution:Institution)
    RETURN itsInstitution.id
  } AS itsInstitutions,
  // itsSources
  COLLECT { MATCH (paper)-[:STATED_IN]->(itsSource:Source) RETURN itsSource.id } AS itsSources,
  // itsEqualAuthors
  COUNT { MATCH (paper)<-[:OF]-(itsAuthorship:Authorship) WHERE itsAuthorship.contributedEqually } AS itsEqualAuthors,
  // itsTeamSize
  coalesce(paper.authorCount, COUNT { (paper)<-[:OF]-() }) AS itsTeamSize
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
  AND any(id IN itsVenues WHERE id IN $value)
  // topic
  AND any(id IN itsTopics WHERE id IN $value)
  // author
  AND any(id IN itsAuthors WHERE id IN $value)
  // institution
  AND any(id IN itsInstitutions WHERE id IN $value)
  // source
  AND any(id IN itsSources WHERE id IN $value)
  // authorCount.in
  AND paper.authorCount IN $value
  // authorCount.gte
  AND paper.authorCount >= $value
  // authorCount.lte
  AND paper.authorCount <= $value
  // teamSize.lte
  AND itsTeamSize <= $value
  // hasDoi
  AND (paper.doi IS NOT NULL) = $value
  // hasEqualContribution
  AND (itsEqualAuthors > 0) = $value
  // hasYear
  AND (paper.year IS NOT NULL) = $value
RETURN paper
