// The rules of AffiliationFilter. Each stands behind a line with its name and tells of `affiliation`, with the rule's own value as $value.
// A start or end that is not known counts as open on that side; what is over without an end counts in its first year.
MATCH (affiliation:Affiliation)
WHERE true
  // kind
  AND affiliation.kind IN $value
  // institution
  AND EXISTS {
    MATCH (affiliation)-[:AT|WITHIN]->(:Institution)-[:PART_OF*0..]->(institution:Institution)
    WHERE institution.id IN $value
  }
  // from
  AND toInteger(left(CASE
    WHEN affiliation.end IS NOT NULL THEN affiliation.end
    WHEN affiliation.isCurrent = false THEN affiliation.start
    WHEN affiliation.start IS NOT NULL THEN '9999'
  END, 4)) >= $value
  // to
  AND toInteger(left(CASE
    WHEN affiliation.start IS NOT NULL THEN affiliation.start
    WHEN affiliation.end IS NOT NULL THEN '0000'
  END, 4)) <= $value
  // isCurrent
  AND affiliation.isCurrent = $value
RETURN affiliation
