import { tsImport } from 'tsx/esm/api';

/** jest runs this outside its module system, so the TypeScript is loaded by tsx. */
export default async function start() {
  const { startThrowaway } = await tsImport('../../src/database/throwaway.ts', import.meta.url);
  const neo4j = await startThrowaway();
  globalThis.throwawayNeo4j = neo4j;
  process.env.COTERIE_TEST_NEO4J = neo4j.uri;
}
