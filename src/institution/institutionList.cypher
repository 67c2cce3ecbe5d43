// institutionList.cypher: institutions by name, $limit of them after the place $after = [folded name, id]. $eq, $contains and
// $startsWith are folded, null for no rule: one name meets all that are given. $countryCode null: of any country.
UNWIND $keys AS key
CALL () {
  MATCH (institution:Institution)
  WHERE ($after IS NULL
      OR institution.folded > $after[0] OR (institution.folded = $after[0] AND institution.id > $after[1]))
    AND ($countryCode IS NULL OR institution.countryCode = $countryCode)
    AND (($eq IS NULL AND $contains IS NULL AND $startsWith IS NULL)
      OR any(form IN [(institution)-[:NAMED]->(name:Name) | name.folded]
        WHERE ($eq IS NULL OR form = $eq)
          AND ($contains IS NULL OR form CONTAINS $contains)
          AND ($startsWith IS NULL OR form STARTS WITH $startsWith)))
  WITH institution ORDER BY institution.folded, institution.id LIMIT toInteger($limit)
  RETURN collect({place: [institution.folded, institution.id], node: institution {.*}}) AS institutions
}
RETURN key, institutions AS answer
