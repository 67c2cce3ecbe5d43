import pino from 'pino';
import { Failure, failures } from '../bin/failure.mjs';
import { reportTo, type Step } from '../bin/report.mjs';
import { readSettings } from './config.js';
import { openDatabase } from './database/open.js';
import { openGraph } from './graph/index.js';
import { loadSeed } from './ingest/seed/load.js';
import { SeedError } from './ingest/seed/problem.js';
import type { BuildProgress } from './ingest/store/build.js';
import { checkSchema, renewed } from './ingest/store/upToDate.js';
import { executableSchema } from './schema.js';
import { CurrentNetwork } from './network/current.js';
import { follow } from './network/follow.js';
import { snapshotIn } from './network/loading/snapshot.js';
import { networkInWorker } from './network/loading/source.js';
import { createServer, type Server } from './server.js';
import { warmUp } from './warmUp.js';

/** How long answers that are under way may still take after we were told to end. */
const lastAnswersMs = 8_000;

const settings = readSettings();
const report = reportTo(process.stdout);
const database = await openDatabase(settings, report);
const graph = openGraph(database);
let serving: Server | null = null;
let isEnding = false;
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end());

const schema = executableSchema();
const log = pino({ level: settings.logLevel });
const source = networkInWorker(graph, {
  account: database,
  snapshot: snapshotIn(settings.home),
  notKept: (why) => log.warn({ why }, 'the snapshot of the network could not be written'),
});
const network = new CurrentNetwork(source);
let stopFollowing = (): void => {};
const server = await createServer({
  graph,
  network,
  schema,
  log,
  publicUrl: settings.publicUrl,
  drainMs: 500,
});
serving = server;

try {
  server.hold('The graph is being made ready.');
  const address = await listening(server);
  await checkSchema(graph);
  if (settings.seed !== null) await seeded(settings.seed);
  await madeAnewIfOlder();
  server.hold('The network of coauthors is being loaded.');
  await networkLoaded();
  tell(settings.publicUrl ?? address);
  void warmUp(graph, schema, { network, hasSeed: settings.seed !== null, isEnding: () => isEnding });
} catch (error) {
  // Whatever was broken off by our own end is no news.
  if (isEnding) await new Promise(() => {});
  stopFollowing();
  await source.close();
  await graph.close();
  await database.stop();
  throw error;
}

async function listening(server: Server): Promise<string> {
  const { host, port } = settings;
  try {
    return await server.listen(port, host);
  } catch (error) {
    throw (error as { code?: string }).code === 'EADDRINUSE' ? failures.portTaken(host, port) : error;
  }
}

async function seeded(folder: string): Promise<void> {
  const step = report.step('Loading the seed');
  try {
    const { isRead, documents } = await loadSeed(graph, folder);
    step.done(`${documents} documents${isRead ? '' : ', as they were'}`);
  } catch (error) {
    step.failed();
    throw error instanceof SeedError ? new Failure(error.message) : error;
  }
}

/** A graph of imports that an older version made; one with the seed was made anew with it. */
async function madeAnewIfOlder(): Promise<void> {
  const steps: Step[] = [];
  const onBegin = (): void => {
    server.hold('The graph of an older version is being made anew.');
    steps.push(report.step('Making the graph of an older version anew from the records that are kept'));
  };
  const onProgress = ({ phase, share }: BuildProgress): void => {
    for (const step of steps) step.at(share === null ? phase : `${phase} ${Math.floor(100 * share)} %`);
  };
  try {
    await renewed(graph, { onBegin, onProgress });
    for (const step of steps) step.done();
  } catch (error) {
    for (const step of steps) step.failed();
    throw error;
  }
}

/** Loads the network and keeps it in step. Where that fails the server is there all the same, and ready once it succeeds. */
async function networkLoaded(): Promise<void> {
  const step = report.step('Loading the network of coauthors');
  const ready = (): void => {
    if (!isEnding) server.hold(null);
  };
  const failed = (error: unknown): void =>
    log.warn({ why: (error as Error).message }, 'the network could not be loaded');
  try {
    const { projection } = await network.refresh();
    ready();
    step.done(`${projection.people.isAmbiguous.length} people`);
  } catch (error) {
    step.failed();
    failed(error);
  }
  stopFollowing = follow(network, { loaded: ready, failed });
}

function tell(url: string): void {
  const query = '{"query":"{ dataset { name personCount paperCount } }"}';
  process.stdout.write(
    [
      '',
      `Coterie answers at ${url}`,
      `  playground   ${url}/`,
      `  GraphQL      ${url}/graphql`,
      `  schema       ${url}/schema.graphql`,
      '',
      `curl ${url}/graphql -H 'content-type: application/json' -d '${query}'`,
      '',
    ].join('\n'),
  );
}

/** Answers what came, then stops what this process started. Told twice, it ends at once. */
async function end(): Promise<void> {
  if (isEnding) process.exit(1);
  isEnding = true;
  const enough = new Promise((resolve) => setTimeout(resolve, lastAnswersMs).unref());
  stopFollowing();
  await Promise.race([serving?.stop(), enough]);
  await source.close();
  await graph.close();
  await database.stop();
  process.exit(0);
}
