import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { failures } from '../../bin/failure.mjs';
import { checkFolder, findJava } from '../../bin/machine.mjs';
import type { Report } from '../../bin/report.mjs';
import { archiveOptions, breakOffArchive, makeArchiveLater } from './archive.js';
import type { Database, Use } from './database.js';
import { endProcess, endWithUs, send } from './ending.js';
import {
  isRunning,
  processId,
  readInstance,
  removeInstance,
  writeInstance,
  type Instance,
} from './instance.js';
import { neo4jJars, neo4jVersion } from './jars.js';
import { withLock } from './lock.js';
import { accountAt, keptPassword, letIn } from './password.js';
import { consoleLog, listens, startServer, untilReady } from './server.js';

interface Home {
  /** What the person calls it: COTERIE_HOME. */
  home: string;
  cache: string;
  /** Where the database is in it. */
  folder: string;
  password: string;
  use: Use;
  report: Report;
}

/** The database of a home: starts it, or joins the one that runs there already. */
export async function openManaged(
  settings: { home: string; cache: string },
  report: Report,
  use: Use,
): Promise<Database> {
  checkFolder('COTERIE_HOME', settings.home, 300);
  const folder = join(settings.home, 'neo4j');
  mkdirSync(folder, { recursive: true });
  const home: Home = { ...settings, folder, password: keptPassword(folder), use, report };
  const instance = await withLock(
    folder,
    async () => (await joinRunning(home)) ?? (await start(home)),
    report,
  );
  const stopWatching = restartWhenItEnds(home, instance);
  const onExit = () => leaveAtOnce(folder);
  process.once('exit', onExit);
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    stopWatching();
    process.off('exit', onExit);
    await breakOffArchive();
    return withLock(folder, () => leave(folder));
  };
  return {
    ...{ ...accountAt(instance.port, home.password), database: 'neo4j' },
    isOurs: () => othersOf(readInstance(folder) ?? instance).length === 0,
    stop: () => (stopped ??= stop()),
  };
}

/** A database that ends with an import spends half of its time on compiling itself: only what is used the most is worth it, and that in
 *  short pieces, which run as fast. */
const shortLived = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
  '-XX:MaxInlineLevel=6',
  '-XX:FreqInlineSize=100',
  '-XX:InlineSmallCode=1200',
  '-XX:LoopOptsCount=5',
  '-XX:LoopUnrollLimit=10',
];

/** Null when none runs. One whose users have all died was left behind: joining makes it ours to stop. */
async function joinRunning({ home, folder, password, report }: Home): Promise<Instance | null> {
  const instance = readInstance(folder);
  if (!instance || !isRunning(instance)) return null;
  if (instance.version !== neo4jVersion()) throw failures.homeOfOtherVersion(home, instance.version);
  const others = othersOf(instance);
  const step = report.step(
    others.length > 0
      ? `Joining the Neo4j that runs in ${home}`
      : `Taking over the Neo4j left running in ${home}`,
  );
  const answers = await answersInTime(instance, () => letIn(folder, instance.port, password));
  if (!answers) {
    step.failed();
    if (!isRunning(instance)) return null; // it was just stopping
    throw failures.homeInUse(home, `a Neo4j that does not answer (process ${instance.pid})`);
  }
  const joined = { ...instance, users: [...others, processId(process.pid)] };
  writeInstance(folder, joined);
  step.done();
  return joined;
}

async function start({ cache, folder, password, use, report }: Home, port?: number): Promise<Instance> {
  const java = findJava();
  const jars = await neo4jJars(cache, report);
  const step = report.step('Starting Neo4j');
  const server = await startServer({
    ...{ folder, java: java.command, jars, withPassword: true, port },
    javaOptions: [...archiveOptions({ cache, jars, java }), ...(use === 'importing' ? shortLived : [])],
  });
  const instance: Instance = {
    ...processId(server.pid),
    port: server.port,
    version: neo4jVersion(),
    users: [processId(process.pid)],
  };
  writeInstance(folder, instance);
  const untie = endWithUs(instance);
  try {
    await untilReady(folder, server, () => letIn(folder, server.port, password));
  } catch (error) {
    step.failed();
    await endProcess(instance);
    removeInstance(folder);
    throw error;
  } finally {
    untie();
  }
  if (process.env.NODE_ENV !== 'test') makeArchiveLater({ cache, jars, java });
  step.done(`version ${instance.version}, process ${instance.pid}, log in ${consoleLog(folder)}`);
  return instance;
}

/** It may still be starting, or be just about to end. */
async function answersInTime(instance: Instance, isReady: () => Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && isRunning(instance)) {
    if ((await listens(instance.port)) && (await isReady())) return true;
    await pause(100);
  }
  return false;
}

/** The last user to leave stops it. */
async function leave(folder: string): Promise<void> {
  const instance = readInstance(folder);
  if (!instance) return;
  const others = othersOf(instance);
  if (others.length > 0) return writeInstance(folder, { ...instance, users: others });
  await endProcess(instance);
  removeInstance(folder);
}

/** For a process that ends without having stopped it: nothing can be waited for any more. */
function leaveAtOnce(folder: string): void {
  const instance = readInstance(folder);
  if (instance && othersOf(instance).length === 0) send(instance, 'SIGTERM');
}

const othersOf = ({ users }: Instance) => users.filter((user) => user.pid !== process.pid && isRunning(user));

/** A database that dies under us (killed, out of memory) comes back on the same port. Returns what ends the watch. */
function restartWhenItEnds(home: Home, instance: Instance): () => void {
  let last = instance;
  let wanted = true;
  let wait = 1000;
  const look = async () => {
    if (!wanted) return;
    const written = readInstance(home.folder);
    last = written ?? last;
    if (!isRunning(last)) await startAgain();
    else if (!written) writeInstance(home.folder, last); // somebody removed it, and nobody could stop the database
    setTimeout(() => void look(), wait).unref();
  };
  const startAgain = () =>
    withLock(home.folder, async () => {
      if (wanted && !(await joinRunning(home))) await start(home, instance.port);
      wait = 1000;
    }).catch((error: Error) => {
      home.report.step(`Neo4j could not be started again: ${error.message}`).failed();
      wait = Math.min(2 * wait, 60_000);
    });
  setTimeout(() => void look(), wait).unref();
  return () => (wanted = false);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
