// thingCount.cypher: how many there are of the label that is the key.
UNWIND $keys AS key
RETURN key, CASE key
  WHEN 'Person' THEN COUNT { MATCH (:Person) }
  WHEN 'Paper' THEN COUNT { MATCH (:Paper) }
  WHEN 'Authorship' THEN COUNT { MATCH (:Authorship) }
  WHEN 'Institution' THEN COUNT { MATCH (:Institution) }
  WHEN 'Topic' THEN COUNT { MATCH (:Topic) }
  WHEN 'Venue' THEN COUNT { MATCH (:Venue) }
END AS answer
