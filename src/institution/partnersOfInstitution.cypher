// partnersOfInstitution.cypher: $limit institutions printed on the same papers as this one or a part of it, after the place
// $after = [paper count, folded name, id]: most papers first. Its parts and what it is a part of are no partners.
UNWIND $keys AS key
MATCH (place:Institution {id: key})
CALL (place) {
  MATCH (place)<-[:PART_OF*0..]-(part:Institution)<-[:AT]-(ours:Authorship)-[:OF]->(paper:Paper)
  WHERE ((size($excludePeople) = 0 AND NOT $excludeAmbiguous) OR NOT EXISTS {
      MATCH (ours)<-[:WROTE]-(author:Person)
      WHERE author.id IN $excludePeople OR ($excludeAmbiguous AND author.identity = 'AMBIGUOUS')
    })
    /* where: paper */
  WITH DISTINCT place, paper
  MATCH (paper)<-[:OF]-(theirs:Authorship)-[:AT]->(partner:Institution)
  WHERE (size($excludePeople) = 0 AND NOT $excludeAmbiguous) OR NOT EXISTS {
      MATCH (theirs)<-[:WROTE]-(author:Person)
      WHERE author.id IN $excludePeople OR ($excludeAmbiguous AND author.identity = 'AMBIGUOUS')
    }
  WITH place, partner, count(DISTINCT paper) AS papers, min(paper.year) AS firstYear, max(paper.year) AS lastYear
  WHERE papers >= $minPapers
    AND NOT EXISTS { (partner)-[:PART_OF*0..]->(place) }
    AND NOT EXISTS { (place)-[:PART_OF*1..]->(partner) }
    AND ($after IS NULL
      OR papers < $after[0]
      OR (papers = $after[0] AND partner.folded > $after[1])
      OR (papers = $after[0] AND partner.folded = $after[1] AND partner.id > $after[2]))
  WITH * ORDER BY papers DESC, partner.folded, partner.id LIMIT toInteger($limit)
  RETURN collect({
    place: [papers, partner.folded, partner.id],
    node: partner {.*},
    paperCount: papers,
    firstYear: firstYear,
    lastYear: lastYear
  }) AS partners
}
RETURN key, partners AS answer
