// Samples all indexes anew and forgets the plans that were made by the old samples.
CALL db.prepareForReplanning(60)
