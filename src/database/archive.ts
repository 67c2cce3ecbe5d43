import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { logIn } from '../graph/login.js';
import { endProcess, send } from './ending.js';
import { processId, type ProcessId } from './instance.js';
import { startServer, untilReady } from './server.js';

/** Java's class archive: Neo4j's classes as the JVM holds them in memory, so that a start takes half as long. It belongs to
 *  one list of jars and one Java, and is kept in the cache beside the jars. */
interface Archive {
  cache: string;
  jars: string;
  java: { command: string; version: string };
}

const archiveFile = ({ jars, java }: Archive) => `${jars}-java-${java.version.replace(/[^\w.]/g, '_')}.jsa`;

/** For the Java command; empty until the archive has been made. */
export function archiveOptions(archive: Archive): string[] {
  const file = archiveFile(archive);
  return existsSync(file) ? [`-XX:SharedArchiveFile=${file}`] : [];
}

/** One is made at a time in a process. */
let timer: NodeJS.Timeout | undefined;
let making: ProcessId | undefined;

/** Makes the archive when it is missing, with the lowest priority and not before `delay` ms: it costs 20 s of one core, which
 *  neither a first start nor a short command should pay. */
export function makeArchiveLater(archive: Archive, delay = 30_000): void {
  if (existsSync(archiveFile(archive))) return;
  // Without the archive a start is slower, and that is all.
  timer = setTimeout(() => void make(archive).catch(() => {}), delay).unref();
}

export async function breakOffArchive(): Promise<void> {
  clearTimeout(timer);
  if (making) await endProcess(making, 'SIGKILL');
}

/** Java writes it when a server ends that was started for the purpose. */
async function make(archive: Archive): Promise<void> {
  const folder = mkdtempSync(join(archive.cache, 'archiving-'));
  try {
    const file = join(folder, 'classes.jsa');
    const server = await startServer({
      ...{ folder, java: archive.java.command, jars: archive.jars, withPassword: false },
      javaOptions: [`-XX:ArchiveClassesAtExit=${file}`],
    });
    making = processId(server.pid);
    process.once('exit', () => making && send(making, 'SIGKILL'));
    setPriority(server.pid, 19);
    const account = { uri: server.uri, username: '', password: '' };
    await untilReady(folder, server, async () => (await logIn(account)) === 'ready');
    await endProcess(making, 'SIGTERM', 300_000);
    renameSync(file, archiveFile(archive));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
