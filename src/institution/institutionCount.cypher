// institutionCount.cypher: how many institutionList has in all.
UNWIND $keys AS key
CALL () {
  MATCH (institution:Institution)
  WHERE ($countryCode IS NULL OR institution.countryCode = $countryCode)
    AND (($eq IS NULL AND $contains IS NULL AND $startsWith IS NULL)
      OR any(form IN [(institution)-[:NAMED]->(name:Name) | name.folded]
        WHERE ($eq IS NULL OR form = $eq)
          AND ($contains IS NULL OR form CONTAINS $contains)
          AND ($startsWith IS NULL OR form STARTS WITH $startsWith)))
  RETURN count(institution) AS count
}
RETURN key, count AS answer
