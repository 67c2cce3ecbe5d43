// Takes back what inventedHubs.cypher made.
MATCH (invented:Topic|Institution)
WHERE invented.id STARTS WITH 't_benchbench' OR invented.id STARTS WITH 'i_benchbench'
DETACH DELETE invented
