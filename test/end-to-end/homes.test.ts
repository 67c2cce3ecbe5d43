import { jest } from '@jest/globals';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { join } from 'node:path';
import { cacheFolder, findJava, jarsFolder } from '../../bin/machine.mjs';
import { silentReport } from '../../bin/report.mjs';
import { archiveOptions } from '../../src/database/archive.js';
import { endProcess } from '../../src/database/ending.js';
import { isRunning, processId, readInstance } from '../../src/database/instance.js';
import type { Database } from '../../src/database/database.js';
import { openDatabase } from '../../src/database/open.js';
import { consoleLog, startServer } from '../../src/database/server.js';
import { shortLived } from '../../src/database/throwaway.js';
import { constraints, openGraph } from '../../src/graph/index.js';
import {
  endPrograms,
  removeFolders,
  startProgram,
  temporaryFolder,
  type Program,
} from '../support/program.js';
import { until } from '../support/waiting.js';

jest.setTimeout(120_000);

afterAll(async () => {
  await endPrograms();
  removeFolders();
});

const databaseOf = (home: string) => readInstance(join(home, 'neo4j'))!;
const answers = async (url: string) => (await fetch(`${url}/livez`)).ok;

describe('the database of a home', () => {
  // A start takes seconds: one home goes through all of it, and a program that runs is used by the next test.
  const home = temporaryFolder();
  const elsewhere = temporaryFolder();
  let running: Program;
  let database: Database;

  it('is for its owner only: a random password in a file of mode 0600, and loopback addresses', async () => {
    running = startProgram({ COTERIE_HOME: home });
    await running.url();
    const file = join(home, 'neo4j', 'password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toMatch(/^[\w-]{32}$/);
    for (const address of ownAddresses())
      expect(await canConnect(address, databaseOf(home).port)).toBe(false);
  });

  it('is refused to whoever guesses its password, in one sentence', async () => {
    const uri = `bolt://127.0.0.1:${databaseOf(home).port}`;
    const stranger = startProgram({ NEO4J_URI: uri, NEO4J_PASSWORD: 'guessed' });
    expect(await stranger.ended).toBe(1);
    expect(stranger.output()).toContain(
      `The Neo4j at ${uri} refuses this user or password: set NEO4J_USERNAME`,
    );
  });

  it('has every index after a first import, which writes without most of them', async () => {
    const file = join(elsewhere, 'one.bib');
    writeFileSync(file, '@article{a, title={Notes on Engines}, author={Ada Lovelace}, year=1843}\n');
    const words = [process.execPath, 'bin/coterie.mjs', 'import', file] as const;
    // Ours before the import, and until a program has joined it.
    const settings = { neo4j: null, home: elsewhere, cache: cacheFolder() };
    database = await openDatabase(settings, silentReport, 'importing');
    expect(await startProgram({ COTERIE_HOME: elsewhere }, [...words]).ended).toBe(0);
    const graph = openGraph(database);
    const text = "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN collect(name) AS names";
    const [row] = await graph.read('indexes', text, {}, { timeoutMs: 60_000 });
    // For the next test: as if an older version, which knew of no titles, had made it.
    await graph.command(
      "MATCH (graph:Graph), (paper:Paper) SET graph.built = '1', paper.built = '1' REMOVE paper.title",
    );
    await graph.close();
    const names = constraints.map((statement) => /(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)?.[1]);
    expect(row?.names).toEqual(expect.arrayContaining(names));
  });

  it('is made anew of its records when it holds the imports of an older version, and is not that of another home', async () => {
    const other = startProgram({ COTERIE_HOME: elsewhere });
    const query = '{ papers(first: 1) { nodes { title } } }';
    const answer = await fetch(`${await other.url()}/graphql?${new URLSearchParams({ query })}`);
    await database.stop();
    expect(await answer.json()).toMatchObject({
      data: { papers: { nodes: [{ title: 'Notes on Engines' }] } },
    });
    expect(other.output()).toContain(
      'Making the graph of an older version anew from the records that are kept',
    );
    const its = databaseOf(elsewhere);
    expect(its.port).not.toBe(databaseOf(home).port);
    expect(await other.end('SIGINT')).toBe(0);
    expect(isRunning(its)).toBe(false);
    expect(await answers(await running.url())).toBe(true);
    expect(isRunning(databaseOf(home))).toBe(true);
  });

  it('is started by the first, shared with the second, and outlives the first', async () => {
    const first = running;
    const started = databaseOf(home);
    const second = startProgram({ COTERIE_HOME: home });
    const url = await second.url();
    expect(second.output()).toContain(`Joining the Neo4j that runs in ${home}`);
    expect(databaseOf(home).pid).toBe(started.pid);

    expect(await first.end('SIGTERM')).toBe(0);
    expect(isRunning(started)).toBe(true);
    expect(await answers(url)).toBe(true);
    running = second;
  });

  it('is taken over by the next start when its last program was killed', async () => {
    const orphan = databaseOf(home);
    await running.end('SIGKILL');
    expect(isRunning(orphan)).toBe(true);

    const next = startProgram({ COTERIE_HOME: home }, ['npm', 'start']);
    await next.url();
    expect(next.output()).toContain('Taking over the Neo4j left running');
    expect(databaseOf(home).pid).toBe(orphan.pid);
    running = next;
  });

  it('comes back on its port when it is killed under a running program, and is stopped by the last to leave', async () => {
    const program = running;
    const starts = () => program.output().split('done: version').length;
    const [before, startsBefore] = [databaseOf(home), starts()];
    process.kill(before.pid, 'SIGKILL');
    await until(() => databaseOf(home).pid !== before.pid && starts() > startsBefore);
    const after = databaseOf(home);
    expect(after.port).toBe(before.port);
    await program.end();
    expect(isRunning(after)).toBe(false);
  });

  it('is refused to us while a Neo4j that we know nothing of runs in it', async () => {
    const folder = join(home, 'neo4j');
    const [cache, java] = [cacheFolder(), findJava()];
    const jars = jarsFolder(cache);
    const javaOptions = [...archiveOptions({ cache, jars, java }), ...shortLived];
    const options = { folder, java: java.command, jars, withPassword: true, javaOptions };
    const stranger = processId((await startServer(options)).pid);
    try {
      await until(() => readFileSync(consoleLog(folder), 'utf8').includes('Started.'));
      const program = startProgram({ COTERIE_HOME: home });
      expect(await program.ended).toBe(1);
      expect(program.output()).toMatch(/ is in use by another Neo4j: end that process, or set COTERIE_HOME/);
    } finally {
      await endProcess(stranger);
    }
  });

  it('is not begun anew when its password is lost', async () => {
    const file = join(home, 'neo4j', 'password');
    const password = readFileSync(file, 'utf8');
    writeFileSync(file, 'another');
    const program = startProgram({ COTERIE_HOME: home });
    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(/does not accept the password in .*: put the right file back/);
    expect(readInstance(join(home, 'neo4j'))).toBeNull();
    writeFileSync(file, password);
  });
});

describe('an existing Neo4j', () => {
  it('is used as NEO4J_URI says, and left running', async () => {
    const home = temporaryFolder();
    const program = startProgram({ COTERIE_HOME: home, NEO4J_URI: process.env.COTERIE_TEST_NEO4J! });
    expect(await answers(await program.url())).toBe(true);
    expect(readInstance(join(home, 'neo4j'))).toBeNull();
    await program.end();
    expect(await canConnect('127.0.0.1', Number(new URL(process.env.COTERIE_TEST_NEO4J!).port))).toBe(true);
  });
});

/** Addresses of this machine that others can reach. */
const ownAddresses = () =>
  Object.values(networkInterfaces()).flatMap((list) => (list ?? []).filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address)); // prettier-ignore

const canConnect = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
