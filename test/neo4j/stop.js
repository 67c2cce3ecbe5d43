export default async function stop() {
  await Promise.all(globalThis.throwawayNeo4js.map((neo4j) => neo4j.end()));
}
