// The sources of a collection, as they stand.
MATCH (source:Source {collection: $collection})
RETURN source.id AS id, source.digest AS digest, source.importedAt AS importedAt
