// Told by every transaction that changed something: whoever holds a projection of the graph sees that it is old, and from the roots of what was
// written or removed what to read again. The stamp tells this revision from one of the same number in a restored copy. The last $kept are kept.
MERGE (graph:Thing {id: 'graph'})
ON CREATE SET graph:Graph
SET graph.revision = coalesce(graph.revision, 0) + 1, graph.stamp = randomUUID()
CREATE (:Change {revision: graph.revision, stamp: graph.stamp, roots: $roots, removedPapers: $removedPapers})
WITH graph.revision AS revision
MATCH (old:Change)
WHERE old.revision <= revision - $kept
DELETE old
