// citedOfPaper.cypher: the series that a paper appeared in, and its authors as printed, each with the parts of the name.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
RETURN key, {
  venue: head([(paper)-[:APPEARED_IN]->(venue:Venue) | venue {.name, .externalIds}]),
  authors: COLLECT {
    MATCH (paper)<-[:OF]-(authorship:Authorship)
    WITH authorship,
      head([
        (authorship)<-[:WROTE]-(:Person)-[:NAMED]->(name:Name) WHERE name.full = authorship.creditedName
        | name {.given, .family}
      ]) AS parts
    ORDER BY authorship.order, authorship.id
    RETURN authorship {.creditedName, .isGroup, .position, given: parts.given, family: parts.family}
  }
} AS answer
