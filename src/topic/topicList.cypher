// topicList.cypher: topics by name, $limit of them after the place $after = [folded name, id]. $eq, $contains and $startsWith are
// folded, null for no rule: one name meets all that are given.
UNWIND $keys AS key
CALL (key) {
  MATCH (topic:Topic)
  WHERE ($after IS NULL OR topic.folded > $after[0] OR (topic.folded = $after[0] AND topic.id > $after[1]))
    AND (($eq IS NULL AND $contains IS NULL AND $startsWith IS NULL)
      OR any(form IN [(topic)-[:NAMED]->(name:Name) | name.folded] + [topic.folded]
        WHERE ($eq IS NULL OR form = $eq)
          AND ($contains IS NULL OR form CONTAINS $contains)
          AND ($startsWith IS NULL OR form STARTS WITH $startsWith)))
  WITH topic ORDER BY topic.folded, topic.id LIMIT toInteger($limit)
  RETURN collect({place: [topic.folded, topic.id], node: topic {.*}}) AS topics
}
RETURN key, topics AS answer
