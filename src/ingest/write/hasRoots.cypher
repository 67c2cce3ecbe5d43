// Whether anything stands in the graph beside what it says of itself.
RETURN EXISTS { MATCH (root:Thing) WHERE NOT root:Graph } AS hasRoots
