import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { join } from 'node:path';
import { failures } from '../../bin/failure.mjs';
import { memory, neo4jConf } from './configuration.js';

export interface ServerOptions {
  /** Everything of this server is kept below it. */
  folder: string;
  java: string;
  jars: string;
  withPassword: boolean;
  port?: number;
  /** More for the Java command, e.g. the class archive. */
  javaOptions?: string[];
  /** Of neo4j.conf, in place of ours. */
  settings?: Readonly<Record<string, string>>;
}

export interface Server {
  pid: number;
  port: number;
  uri: string;
  /** Fulfilled when the process has ended, however that came about. */
  ended: Promise<void>;
}

/** Starts a Neo4j in a process group of its own (so that Ctrl-C reaches us first). It is not ready yet. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { folder } = options;
  const port = options.port ?? (await freePort());
  for (const name of ['conf', 'data', 'logs', 'run', 'import', 'plugins'])
    mkdirSync(join(folder, name), { recursive: true });
  const conf = neo4jConf(folder, port, options.withPassword, options.settings);
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), conf);
  const console = openSync(consoleLog(folder), 'w');
  const child = spawn(options.java, javaArguments(options), {
    detached: true,
    stdio: ['ignore', console, console],
  });
  closeSync(console);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  child.unref();
  if (child.pid === undefined) throw failures.noJava();
  return { pid: child.pid, port, uri: `bolt://127.0.0.1:${port}`, ended };
}

function javaArguments({ folder, jars, javaOptions = [] }: ServerOptions): string[] {
  return [
    `-Xms${memory.heap}`,
    `-Xmx${memory.heap}`,
    '-XX:+UseSerialGC', // 200 MB less than G1, and sooner ready
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '-XX:+ExitOnOutOfMemoryError',
    ...javaOptions,
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folder}`,
    `--config-dir=${join(folder, 'conf')}`,
    '--console-mode',
  ];
}

export const consoleLog = (folder: string) => join(folder, 'logs', 'console.log');

/** Waits until `isReady` holds; ends with the reason that Neo4j gave when its process ends before. */
export async function untilReady(
  folder: string,
  server: Server,
  isReady: () => Promise<boolean>,
): Promise<void> {
  let hasEnded = false;
  void server.ended.then(() => (hasEnded = true));
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if ((await listens(server.port)) && (await isReady())) return;
    if (hasEnded) throw whyEnded(folder);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw failures.databaseDidNotStart('no answer within two minutes', consoleLog(folder));
}

function whyEnded(folder: string): Error {
  const log = readFileSync(consoleLog(folder), 'utf8');
  if (/Lock file has been locked|store_lock/.test(log)) return failures.homeInUse(folder, 'another Neo4j');
  if (/No space left on device/.test(log)) return failures.noSpace(folder, 500);
  const last = log.split('\n').filter((line) => /ERROR|Error|Exception/.test(line)).at(-1); // prettier-ignore
  return failures.databaseDidNotStart(last?.trim().slice(0, 200) ?? 'its process ended', consoleLog(folder));
}

/** Neo4j tells nobody which port it picked, so we pick one: below those that systems hand out to outgoing connections,
 *  so that none takes it before Neo4j listens. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    if (await canListen(port)) return port;
  }
}

function canListen(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (is: boolean) => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}
