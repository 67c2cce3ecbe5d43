// networkVenues.cypher: every venue with the keys of its papers.
MATCH (venue:Venue)
RETURN [id(venue), venue.id, [(venue)<-[:APPEARED_IN]-(paper:Paper) | id(paper)]] AS row
