// paperTracks.cypher: every track that a paper bears, once each.
UNWIND $keys AS key
CALL () {
  MATCH (paper:Paper)
  WHERE paper.track IS NOT NULL
  RETURN collect(DISTINCT paper.track) AS tracks
}
RETURN key, tracks AS answer
