// When each source was read, and what it said then.
MATCH (source:Source)
RETURN source.id AS id, source.digest AS digest, source.importedAt AS importedAt
