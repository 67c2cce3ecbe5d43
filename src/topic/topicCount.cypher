// topicCount.cypher: how many topics bear such a name; rules as in topicList.
UNWIND $keys AS key
CALL (key) {
  MATCH (topic:Topic)
  WHERE ($eq IS NULL AND $contains IS NULL AND $startsWith IS NULL)
    OR any(form IN [(topic)-[:NAMED]->(name:Name) | name.folded] + [topic.folded]
      WHERE ($eq IS NULL OR form = $eq)
        AND ($contains IS NULL OR form CONTAINS $contains)
        AND ($startsWith IS NULL OR form STARTS WITH $startsWith))
  RETURN count(topic) AS count
}
RETURN key, count AS answer
