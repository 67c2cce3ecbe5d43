/** What every test needs: ES modules in TypeScript, compiled without checking types (tsc does that).
 *  Run as `npm run jest -- --selectProjects unit`: jest's ES modules need a flag of Node, which that script sets. */
const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.coterie'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

/** One throwaway Neo4j a worker, whose address stands in process.env.COTERIE_TEST_NEO4J. */
const withNeo4j = {
  globalSetup: './test/neo4j/start.js',
  setupFiles: ['./test/neo4j/own.js'],
  globalTeardown: './test/neo4j/stop.js',
};

const project = (name, more = {}) => ({
  ...common,
  ...more,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
});

export default {
  projects: [
    project('unit'),
    project('database', withNeo4j),
    project('end-to-end', withNeo4j),
    project('browser', withNeo4j),
  ],
  testSequencer: './test/longestFirst.js',
  testTimeout: 120_000,
  coverageDirectory: 'coverage',
};
