// servicesOfPerson.cypher: $limit services of a person after the place $after = [year, id]: the newest first, undated last.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:SERVED]->(service:Service)
  WITH service, service.year AS year
  WHERE $after IS NULL
    OR (year IS NULL AND ($after[0] IS NOT NULL OR service.id > $after[1]))
    OR year < $after[0]
    OR (year = $after[0] AND service.id > $after[1])
  WITH service, year ORDER BY year IS NULL, year DESC, service.id LIMIT toInteger($limit)
  RETURN collect({
    place: [year, service.id],
    node: service {
      .*,
      personId: head([(holder:Person)-[:SERVED]->(service) | holder.id]),
      venueId: head([(service)-[:FOR]->(venue:Venue) | venue.id])
    }
  }) AS services
}
RETURN key, services AS answer
