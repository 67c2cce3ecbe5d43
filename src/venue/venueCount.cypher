// venueCount.cypher: how many venues bear such a name; rules as in venueList.
UNWIND $keys AS key
CALL (key) {
  MATCH (venue:Venue)
  WHERE ($eq IS NULL AND $contains IS NULL AND $startsWith IS NULL)
    OR any(form IN [(venue)-[:NAMED]->(name:Name) | name.folded] + [venue.folded, toLower(venue.acronym)]
      WHERE ($eq IS NULL OR form = $eq)
        AND ($contains IS NULL OR form CONTAINS $contains)
        AND ($startsWith IS NULL OR form STARTS WITH $startsWith))
  RETURN count(venue) AS count
}
RETURN key, count AS answer
