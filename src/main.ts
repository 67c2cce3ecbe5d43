import pino from 'pino';
import { Failure, failures } from '../bin/failure.mjs';
import { reportTo } from '../bin/report.mjs';
import { readSettings } from './config.js';
import { openDatabase } from './database/open.js';
import { applyConstraints, openGraph } from './graph/index.js';
import { loadSeed } from './ingest/seed/load.js';
import { SeedError } from './ingest/seed/read.js';
import { executableSchema } from './schema.js';
import { CurrentNetwork } from './network/current.js';
import { networkIn } from './network/load.js';
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
const network = new CurrentNetwork(networkIn(graph));
const server = await createServer({
  graph,
  network,
  schema,
  log: pino({ level: settings.logLevel }),
  publicUrl: settings.publicUrl,
  drainMs: 500,
});
serving = server;

try {
  server.hold('The graph is being made ready.');
  const address = await listening(server);
  await applyConstraints(graph);
  if (settings.seed !== null) await seeded(settings.seed);
  server.hold(null);
  tell(settings.publicUrl ?? address);
  void warmUp(graph, schema, { network, hasSeed: settings.seed !== null, isEnding: () => isEnding });
} catch (error) {
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
  await Promise.race([serving?.stop(), enough]);
  await graph.close();
  await database.stop();
  process.exit(0);
}
