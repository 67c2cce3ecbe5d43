// partnerCountOfInstitution.cypher: how many partnersOfInstitution has in all.
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
  WITH place, partner, count(DISTINCT paper) AS papers
  WHERE papers >= $minPapers
    AND NOT EXISTS { (partner)-[:PART_OF*0..]->(place) }
    AND NOT EXISTS { (place)-[:PART_OF*1..]->(partner) }
  RETURN count(partner) AS count
}
RETURN key, count AS answer
