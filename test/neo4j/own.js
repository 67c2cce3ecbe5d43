// Before each test file: which of the Neo4js is this worker's.
const { COTERIE_TEST_NEO4JS, JEST_WORKER_ID } = process.env;
process.env.COTERIE_TEST_NEO4J = COTERIE_TEST_NEO4JS.split(' ')[JEST_WORKER_ID - 1];
