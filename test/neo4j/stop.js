export default async function stop() {
  await globalThis.throwawayNeo4j.end();
}
