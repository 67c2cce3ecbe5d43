// changesSince.cypher: what each transaction touched, from the one that made revision $revision, oldest first. One that did not tell is missing.
MATCH (change:Change)
WHERE change.revision >= $revision
RETURN
  change.revision AS revision,
  change.stamp AS stamp,
  change.roots AS roots,
  change.removedPapers AS removedPapers
ORDER BY change.revision
