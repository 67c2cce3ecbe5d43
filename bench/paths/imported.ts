import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cacheFolder, findJava } from '../../bin/machine.mjs';
import { reportTo } from '../../bin/report.mjs';
import { endProcess, endWithUs } from '../../src/database/ending.js';
import { processId } from '../../src/database/instance.js';
import { neo4jJars } from '../../src/database/jars.js';
import { startServer, untilReady } from '../../src/database/server.js';
import { listOf } from '../../src/algorithms/lists.js';
import { applyConstraints, openGraph, type Graph } from '../../src/graph/index.js';
import { logIn } from '../../src/graph/login.js';
import { idAt } from '../../src/network/projection/idTable.js';
import type { Projection } from '../../src/network/projection/projection.js';

/** What a search may use; the store of a million papers is a third of it. */
const memory = { heap: '2g', pageCache: '2g' };

/** A Neo4j of its own that Neo4j's offline importer filled with the people of a network and one relationship for two who wrote together, which is all
 *  that shortest paths need. Gone when the work is done. */
export async function withImported(
  projection: Projection,
  work: (graph: Graph) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'coterie-bench-neo4j-'));
  try {
    const java = findJava().command;
    const jars = await neo4jJars(cacheFolder(), reportTo(process.stderr));
    await offlineImport(projection, { folder, java, jars });
    const server = await startServer({
      ...{ folder, java, jars, withPassword: false },
      javaOptions: [`-Xms${memory.heap}`, `-Xmx${memory.heap}`],
      settings: { 'server.memory.pagecache.size': memory.pageCache, 'db.memory.transaction.max': '1g' },
    });
    const id = processId(server.pid);
    const untie = endWithUs(id);
    const account = { uri: server.uri, username: '', password: '' };
    try {
      await untilReady(folder, server, async () => (await logIn(account)) === 'ready');
      const graph = openGraph({ ...account, database: 'neo4j' });
      try {
        await applyConstraints(graph);
        await work(graph);
      } finally {
        await graph.close();
      }
    } finally {
      untie();
      await endProcess(id, 'SIGKILL');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly java: string;
  readonly jars: string;
}

/** `neo4j-admin database import full`, from the jars that we have anyway. */
async function offlineImport(projection: Projection, { folder, java, jars }: Place): Promise<void> {
  const people = join(folder, 'people.csv');
  const together = join(folder, 'together.csv');
  await pipeline(Readable.from(peopleLines(projection)), createWriteStream(people));
  await pipeline(Readable.from(togetherLines(projection)), createWriteStream(together));
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    java,
    [
      ...['-Xmx2g', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'],
      ...[`--nodes=Person=${people}`, `--relationships=WROTE_WITH=${together}`],
    ],
    // Its report is written where it runs.
    { cwd: folder, env: { ...process.env, NEO4J_HOME: folder }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`neo4j-admin database import: ${stderr || stdout}`);
  console.log(
    `filled by neo4j-admin database import in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  rmSync(people);
  rmSync(together);
}

function* peopleLines({ people }: Projection): Generator<string> {
  yield 'id:ID\n';
  yield* pieces(people.isAmbiguous.length, (person) => `${idAt(people.ids, person)}\n`);
}

function* togetherLines({ people: { ids, coauthors, isAmbiguous } }: Projection): Generator<string> {
  yield ':START_ID,:END_ID\n';
  yield* pieces(isAmbiguous.length, (person) => {
    const id = idAt(ids, person);
    let lines = '';
    for (const other of listOf(coauthors, person)) if (person < other) lines += `${id},${idAt(ids, other)}\n`;
    return lines;
  });
}

/** What is said of each, some thousand at a time. */
function* pieces(count: number, of: (at: number) => string): Generator<string> {
  let piece = '';
  for (let at = 0; at < count; at += 1) {
    piece += of(at);
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
