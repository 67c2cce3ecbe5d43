// Which roots are there, and from what their bundles were made: '' while links of theirs are still to come.
UNWIND $ids AS id
MATCH (root:Thing {id: id})
RETURN id, root.built AS built
