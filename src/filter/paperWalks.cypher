// Walks through all papers in an order that an index keeps, so that a page costs what it holds: $limit papers from the start, or from
// behind the place $after = [value, id]; those without a value last, in the order of the ids. Here in the order of the year; other orders put their property for it.
UNWIND $keys AS key
CALL (key) {
  // DESC
  CALL () {
    MATCH (paper:Paper)
    WHERE paper.year IS NOT NULL /* where: paper */
    WITH paper, paper.year AS value
    ORDER BY value DESC, paper.id
    LIMIT toInteger($limit)
    RETURN collect(paper) AS valued
  }
  CALL (valued) {
    UNWIND CASE WHEN size(valued) < $limit THEN [true] ELSE [] END AS isShort
    MATCH (paper:Paper)
    USING INDEX paper:Paper(id)
    WHERE paper.id > '' AND paper.year IS NULL /* where: paper */
    WITH paper ORDER BY paper.id LIMIT toInteger($limit)
    RETURN collect(paper) AS others
  }
  UNWIND valued + others AS paper
  RETURN paper
  UNION
  // DESC.after
  CALL () {
    MATCH (paper:Paper)
    WHERE paper.year <= $after[0] /* where: paper */
    WITH paper, paper.year AS value
    WHERE value <> $after[0] OR paper.id > $after[1]
    ORDER BY value DESC, paper.id
    LIMIT toInteger($limit)
    RETURN collect(paper) AS valued
  }
  CALL (valued) {
    UNWIND CASE WHEN size(valued) < $limit THEN [true] ELSE [] END AS isShort
    MATCH (paper:Paper)
    USING INDEX paper:Paper(id)
    WHERE paper.id > CASE WHEN $after[0] IS NULL THEN $after[1] ELSE '' END AND paper.year IS NULL /* where: paper */
    WITH paper ORDER BY paper.id LIMIT toInteger($limit)
    RETURN collect(paper) AS others
  }
  UNWIND valued + others AS paper
  RETURN paper
  UNION
  // ASC
  CALL () {
    MATCH (paper:Paper)
    WHERE paper.year IS NOT NULL /* where: paper */
    WITH paper, paper.year AS value
    ORDER BY value, paper.id
    LIMIT toInteger($limit)
    RETURN collect(paper) AS valued
  }
  CALL (valued) {
    UNWIND CASE WHEN size(valued) < $limit THEN [true] ELSE [] END AS isShort
    MATCH (paper:Paper)
    USING INDEX paper:Paper(id)
    WHERE paper.id > '' AND paper.year IS NULL /* where: paper */
    WITH paper ORDER BY paper.id LIMIT toInteger($limit)
    RETURN collect(paper) AS others
  }
  UNWIND valued + others AS paper
  RETURN paper
  UNION
  // ASC.after
  CALL () {
    MATCH (paper:Paper)
    WHERE paper.year >= $after[0] /* where: paper */
    WITH paper, paper.year AS value
    WHERE value <> $after[0] OR paper.id > $after[1]
    ORDER BY value, paper.id
    LIMIT toInteger($limit)
    RETURN collect(paper) AS valued
  }
  CALL (valued) {
    UNWIND CASE WHEN size(valued) < $limit THEN [true] ELSE [] END AS isShort
    MATCH (paper:Paper)
    USING INDEX paper:Paper(id)
    WHERE paper.id > CASE WHEN $after[0] IS NULL THEN $after[1] ELSE '' END AND paper.year IS NULL /* where: paper */
    WITH paper ORDER BY paper.id LIMIT toInteger($limit)
    RETURN collect(paper) AS others
  }
  UNWIND valued + others AS paper
  RETURN paper
}
RETURN key, collect(paper.id) AS answer
