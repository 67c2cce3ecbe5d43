// networkTopics.cypher: every topic with the keys of its papers, on any basis, and of the topics that are broader by one step.
MATCH (topic:Topic)
RETURN [
  id(topic), topic.id,
  [(topic)<-[:ABOUT]-(paper:Paper) | id(paper)],
  [(topic)-[:BROADER]->(broader:Topic) | id(broader)]
] AS row
