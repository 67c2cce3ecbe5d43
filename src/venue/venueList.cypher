// venueList.cypher: venues by name, $limit of them after the place $after = [folded name, id]. $eq, $contains and $startsWith are
// folded, null for no rule: one name, or the acronym, meets all that are given.
UNWIND $keys AS key
CALL (key) {
  MATCH (venue:Venue)
  WHERE ($after IS NULL OR venue.folded > $after[0] OR (venue.folded = $after[0] AND venue.id > $after[1]))
    AND (($eq IS NULL AND $contains IS NULL AND $startsWith IS NULL)
      OR any(form IN [(venue)-[:NAMED]->(name:Name) | name.folded] + [venue.folded, toLower(venue.acronym)]
        WHERE ($eq IS NULL OR form = $eq)
          AND ($contains IS NULL OR form CONTAINS $contains)
          AND ($startsWith IS NULL OR form STARTS WITH $startsWith)))
  WITH venue ORDER BY venue.folded, venue.id LIMIT toInteger($limit)
  RETURN collect({place: [venue.folded, venue.id], node: venue {.*}}) AS venues
}
RETURN key, venues AS answer
