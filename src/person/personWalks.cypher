// Walks through all people in an order that an index keeps, so that a page costs what it holds: $limit people from the start, or from
// behind the place $after = [value, id], those without a value last. By name few are equal. Of one number half of all may be: the index
// is of number and id, and does not give the ids of several numbers upwards, hence first which numbers a page has, then who has them.
// Here in the order of the paper count; other numbers put their property for it. What is needed behind a short page alone follows an
// UNWIND of nothing: a WHERE would be tried only after it was read.
UNWIND $keys AS key
CALL (key) {
  // name.DESC
  MATCH (person:Person)
  WHERE person.folded IS NOT NULL /* where: person */
  WITH person, person.folded AS value
  ORDER BY value DESC, person.id
  LIMIT toInteger($limit)
  RETURN person
  UNION
  // name.DESC.after
  MATCH (person:Person)
  WHERE person.folded <= $after[0] /* where: person */
  WITH person, person.folded AS value
  WHERE value <> $after[0] OR person.id > $after[1]
  ORDER BY value DESC, person.id
  LIMIT toInteger($limit)
  RETURN person
  UNION
  // name.ASC
  MATCH (person:Person)
  WHERE person.folded IS NOT NULL /* where: person */
  WITH person, person.folded AS value
  ORDER BY value, person.id
  LIMIT toInteger($limit)
  RETURN person
  UNION
  // name.ASC.after
  MATCH (person:Person)
  WHERE person.folded >= $after[0] /* where: person */
  WITH person, person.folded AS value
  WHERE value <> $after[0] OR person.id > $after[1]
  ORDER BY value, person.id
  LIMIT toInteger($limit)
  RETURN person
  UNION
  // number.DESC
  CALL () {
    CALL () {
      MATCH (person:Person)
      USING INDEX person:Person(paperCount, id)
      WHERE person.paperCount IS NOT NULL AND person.id IS NOT NULL /* where: person */
      WITH person.paperCount AS value ORDER BY value DESC
      LIMIT toInteger($limit)
      RETURN DISTINCT value
    }
    CALL (value) {
      MATCH (person:Person)
      USING INDEX person:Person(paperCount, id)
      WHERE person.paperCount = value AND person.id >= '' /* where: person */
      WITH person ORDER BY person.paperCount, person.id
      LIMIT toInteger($limit)
      RETURN person
    }
    WITH person, value ORDER BY value DESC, person.id
    LIMIT toInteger($limit)
    RETURN collect(person) AS valued
  }
  CALL (valued) {
    UNWIND CASE WHEN size(valued) < $limit THEN [true] ELSE [] END AS isShort
    MATCH (person:Person)
    USING INDEX person:Person(id)
    WHERE person.id > '' AND person.paperCount IS NULL /* where: person */
    WITH person ORDER BY person.id LIMIT toInteger($limit)
    RETURN collect(person) AS others
  }
  UNWIND valued + others AS person
  RETURN person
  UNION
  // number.DESC.after
  CALL () {
    MATCH (person:Person)
    USING INDEX person:Person(paperCount, id)
    WHERE person.paperCount = $after[0] AND person.id > $after[1] /* where: person */
    WITH person ORDER BY person.paperCount, person.id
    LIMIT toInteger($limit)
    RETURN collect(person) AS equals
  }
  CALL (equals) {
    UNWIND CASE WHEN size(equals) < $limit THEN [true] ELSE [] END AS isShort
    CALL () {
      MATCH (person:Person)
      USING INDEX person:Person(paperCount, id)
      WHERE person.paperCount < $after[0] AND person.id IS NOT NULL /* where: person */
      WITH person.paperCount AS value ORDER BY value DESC
      LIMIT toInteger($limit)
      RETURN DISTINCT value
    }
    CALL (value) {
      MATCH (person:Person)
      USING INDEX person:Person(paperCount, id)
      WHERE person.paperCount = value AND person.id >= '' /* where: person */
      WITH person ORDER BY person.paperCount, person.id
      LIMIT toInteger($limit)
      RETURN person
    }
    WITH person, value ORDER BY value DESC, person.id
    LIMIT toInteger($limit)
    RETURN collect(person) AS further
  }
  WITH equals + further AS valued
  CALL (valued) {
    UNWIND CASE WHEN size(valued) < $limit THEN [true] ELSE [] END AS isShort
    MATCH (person:Person)
    USING INDEX person:Person(id)
    WHERE person.id > CASE WHEN $after[0] IS NULL THEN $after[1] ELSE '' END
      AND person.paperCount IS NULL /* where: person */
    WITH person ORDER BY person.id LIMIT toInteger($limit)
    RETURN collect(person) AS others
  }
  UNWIND valued + others AS person
  RETURN person
  UNION
  // number.ASC
  CALL () {
    MATCH (person:Person)
    USING INDEX person:Person(paperCount, id)
    WHERE person.paperCount IS NOT NULL AND person.id IS NOT NULL /* where: person */
    WITH person ORDER BY person.paperCount, person.id
    LIMIT toInteger($limit)
    RETURN collect(person) AS valued
  }
  CALL (valued) {
    UNWIND CASE WHEN size(valued) < $limit THEN [true] ELSE [] END AS isShort
    MATCH (person:Person)
    USING INDEX person:Person(id)
    WHERE person.id > '' AND person.paperCount IS NULL /* where: person */
    WITH person ORDER BY person.id LIMIT toInteger($limit)
    RETURN collect(person) AS others
  }
  UNWIND valued + others AS person
  RETURN person
  UNION
  // number.ASC.after
  CALL () {
    MATCH (person:Person)
    USING INDEX person:Person(paperCount, id)
    WHERE person.paperCount = $after[0] AND person.id > $after[1] /* where: person */
    WITH person ORDER BY person.paperCount, person.id
    LIMIT toInteger($limit)
    RETURN collect(person) AS equals
  }
  CALL (equals) {
    UNWIND CASE WHEN size(equals) < $limit THEN [true] ELSE [] END AS isShort
    CALL () {
      MATCH (person:Person)
      USING INDEX person:Person(paperCount, id)
      WHERE person.paperCount > $after[0] AND person.id IS NOT NULL /* where: person */
      WITH person.paperCount AS value ORDER BY value
      LIMIT toInteger($limit)
      RETURN DISTINCT value
    }
    CALL (value) {
      MATCH (person:Person)
      USING INDEX person:Person(paperCount, id)
      WHERE person.paperCount = value AND person.id >= '' /* where: person */
      WITH person ORDER BY person.paperCount, person.id
      LIMIT toInteger($limit)
      RETURN person
    }
    WITH person, value ORDER BY value, person.id
    LIMIT toInteger($limit)
    RETURN collect(person) AS further
  }
  WITH equals + further AS valued
  CALL (valued) {
    UNWIND CASE WHEN size(valued) < $limit THEN [true] ELSE [] END AS isShort
    MATCH (person:Person)
    USING INDEX person:Person(id)
    WHERE person.id > CASE WHEN $after[0] IS NULL THEN $after[1] ELSE '' END
      AND person.paperCount IS NULL /* where: person */
    WITH person ORDER BY person.id LIMIT toInteger($limit)
    RETURN collect(person) AS others
  }
  UNWIND valued + others AS person
  RETURN person
}
RETURN key, collect(person.id) AS answer
