// How many roots of each label there are: told by the database's own counters, without looking at any node but awards.
MATCH (root:Source)
RETURN 'Source' AS label, count(root) AS count
UNION ALL
MATCH (root:Institution)
RETURN 'Institution' AS label, count(root) AS count
UNION ALL
MATCH (root:Venue)
RETURN 'Venue' AS label, count(root) AS count
UNION ALL
MATCH (root:Topic)
RETURN 'Topic' AS label, count(root) AS count
UNION ALL
MATCH (root:Paper)
RETURN 'Paper' AS label, count(root) AS count
UNION ALL
MATCH (root:Person)
RETURN 'Person' AS label, count(root) AS count
UNION ALL
MATCH (root:Affiliation)
RETURN 'Affiliation' AS label, count(root) AS count
UNION ALL
MATCH (root:Advising)
RETURN 'Advising' AS label, count(root) AS count
UNION ALL
MATCH (root:Talk)
RETURN 'Talk' AS label, count(root) AS count
UNION ALL
MATCH (root:Service)
RETURN 'Service' AS label, count(root) AS count
UNION ALL
MATCH (root:Teaching)
RETURN 'Teaching' AS label, count(root) AS count
UNION ALL
MATCH (root:Project)
RETURN 'Project' AS label, count(root) AS count
UNION ALL
MATCH (root:Artifact)
RETURN 'Artifact' AS label, count(root) AS count
UNION ALL
MATCH (root:Repository)
RETURN 'Repository' AS label, count(root) AS count
UNION ALL
MATCH (root:SkillGroup)
RETURN 'SkillGroup' AS label, count(root) AS count
UNION ALL
MATCH (root:SelfStatement)
RETURN 'SelfStatement' AS label, count(root) AS count
UNION ALL
MATCH (root:Award)
WHERE root.built IS NOT NULL
RETURN 'Award' AS label, count(root) AS count
