import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failures } from './failure.mjs';

// What this machine must have. Plain JavaScript without packages: it runs before any package is there.

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where jars and class archives are kept for all homes. */
export function cacheFolder(env = process.env) {
  if (env.COTERIE_CACHE) return resolve(env.COTERIE_CACHE);
  const home = env.HOME || homedir();
  if (process.platform === 'win32')
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'coterie');
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches', 'coterie');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'coterie');
}

/** The committed list of jars: file name -> SHA-256. */
export function jarList() {
  const lines = jarListText().trim().split('\n');
  return new Map(lines.map((line) => /** @type {[string, string]} */ (line.split(/\s+/).reverse())));
}

/** The folder of exactly the jars of the committed list: another list is another folder. */
export function jarsFolder(cache) {
  return join(cache, `neo4j-${createHash('sha256').update(jarListText()).digest('hex').slice(0, 16)}`);
}

const jarListText = () => readFileSync(join(root, 'src', 'database', 'neo4j.sha256'), 'utf8');

/** The java to run Neo4j with, 17 or 21: of JAVA_HOME if that is one, else of PATH. */
export function findJava(env = process.env) {
  const candidates = [...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []), 'java'];
  const found = [];
  for (const command of candidates) {
    const version = javaVersion(command, env);
    if (version && /^(17|21)\b/.test(version)) return { command, version };
    if (version) found.push(version);
  }
  throw found.length > 0 ? failures.wrongJava(found[0]) : failures.noJava();
}

function javaVersion(command, env) {
  const { status, stderr } = spawnSync(command, ['-version'], { env, encoding: 'utf8' });
  return status === 0 ? (/version "([^"]+)"/.exec(stderr)?.[1] ?? null) : null;
}

/** Maven is asked for only while the jars are missing. */
export function checkMaven(env = process.env) {
  if (existsSync(jarsFolder(cacheFolder(env)))) return;
  if (spawnSync('mvn', ['--version'], { env }).status !== 0) throw failures.noMaven();
}

/** Makes the folder that a setting names, if need be, and holds that it can be written to and has room. */
export function checkFolder(setting, folder, megabytes) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    if (error.code === 'ENOSPC') throw failures.noSpace(folder, megabytes);
    throw failures.folderNotWritable(setting, folder);
  }
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < megabytes * 1024 * 1024) throw failures.noSpace(folder, megabytes);
}

/** Before anything long is begun; the server itself looks again when it listens. */
export async function checkPort(env = process.env) {
  const host = env.HOST || '127.0.0.1';
  const port = Number(env.PORT || 4000);
  if (!Number.isInteger(port) || port > 65535) return; // the settings say what is wrong with it
  const probe = createServer();
  const error = await new Promise((resolve) => {
    probe.once('error', resolve).listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (error?.code === 'EADDRINUSE') throw failures.portTaken(host, port);
}
