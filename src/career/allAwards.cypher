// allAwards.cypher: $limit awards, to people and to papers, after the place $after = [year, id]: the newest first, undated last.
// The key is the word "awards".
UNWIND $keys AS key
CALL () {
  MATCH (award:Award)
  WITH award, coalesce(award.year, toInteger(left(coalesce(award.end, award.start), 4))) AS year
  WHERE $after IS NULL
    OR (year IS NULL AND ($after[0] IS NOT NULL OR award.id > $after[1]))
    OR year < $after[0]
    OR (year = $after[0] AND award.id > $after[1])
  WITH award, year ORDER BY year IS NULL, year DESC, award.id LIMIT toInteger($limit)
  RETURN collect({
    place: [year, award.id],
    node: award {.*}
  }) AS awards
}
RETURN key, awards AS answer
