// noDerivedEdges.cypher: takes away what derivedEdges made.
MATCH (:Person)-[together:WROTE_WITH]->()
CALL (together) {
  DELETE together
} IN TRANSACTIONS OF 20000 ROWS
