// Takes back what inventedHubs.cypher made: first what leads to it, a part at a time, since all of it at once is more than a transaction may hold.
MATCH (invented:Topic|Institution)
WHERE invented.id STARTS WITH 't_benchbench' OR invented.id STARTS WITH 'i_benchbench'
OPTIONAL MATCH (invented)-[link]-()
CALL (link) {
  DELETE link
} IN TRANSACTIONS OF 5000 ROWS
WITH DISTINCT invented
DELETE invented
