import { tsImport } from 'tsx/esm/api';

/** jest runs this outside its module system, so the TypeScript is loaded by tsx. Each of its workers gets a Neo4j of its own: tests
 *  of one file after the other may empty theirs. */
export default async function start({ maxWorkers }) {
  const { startThrowaway } = await tsImport('../../src/database/throwaway.ts', import.meta.url);
  const neo4js = await Promise.all(Array.from({ length: maxWorkers }, () => startThrowaway()));
  globalThis.throwawayNeo4js = neo4js;
  process.env.COTERIE_TEST_NEO4JS = neo4js.map(({ uri }) => uri).join(' ');
}
