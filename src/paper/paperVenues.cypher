// paperVenues.cypher: the papers of a set by venue, most first, $limit venues; which set is put in.
UNWIND $keys AS key
CALL (key) {
  /* from: paper */
  MATCH (paper:Paper)
  WHERE true /* where: paper */
  MATCH (paper)-[:APPEARED_IN]->(venue:Venue)
  WITH venue, count(DISTINCT paper) AS count
  ORDER BY count DESC, venue.name, venue.id
  LIMIT toInteger($limit)
  RETURN collect({venue: venue {.*}, count: count}) AS venues
}
RETURN key, venues AS answer
