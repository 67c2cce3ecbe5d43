import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { failures } from '../../bin/failure.mjs';
import { checkFolder, jarList, jarsFolder, root } from '../../bin/machine.mjs';
import type { Report, Step } from '../../bin/report.mjs';

/** The version that the committed list of jars is of, e.g. 5.26.31. */
export function neo4jVersion(): string {
  const jar = [...jarList().keys()].find((name) => /^neo4j-\d/.test(name))!;
  return jar.slice('neo4j-'.length, -'.jar'.length);
}

/** The folder with Neo4j's jars; fetches them through Maven when they are not there. */
export async function neo4jJars(cache: string, report: Report): Promise<string> {
  const folder = jarsFolder(cache);
  if (existsSync(folder)) return folder;
  checkFolder('COTERIE_CACHE', cache, 300);
  const step = report.step("Fetching Neo4j's jars through Maven");
  const fetched = mkdtempSync(join(cache, 'fetching-'));
  try {
    await copyDependencies(fetched, step);
    const wrong = wrongJars(fetched);
    if (wrong) throw failures.wrongJars(wrong);
    keep(fetched, folder);
  } catch (error) {
    step.failed();
    throw error;
  } finally {
    rmSync(fetched, { recursive: true, force: true });
  }
  step.done(`${jarList().size} jars, checksums as committed`);
  return folder;
}

/** What differs from the committed list, in words; null when names and hashes agree. An extra jar counts: the class
 *  path is the whole folder. */
export function wrongJars(folder: string): string | null {
  const expected = jarList();
  const found = readdirSync(folder);
  const extra = found.find((name) => !expected.has(name));
  if (extra) return `${extra} is too much`;
  for (const [name, hash] of expected) {
    if (!found.includes(name)) return `${name} is missing`;
    if (sha256(join(folder, name)) !== hash) return `${name} has another checksum`;
  }
  return null;
}

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

async function copyDependencies(target: string, step: Step): Promise<void> {
  const maven = spawn(
    'mvn',
    ['-B', '-C', '-f', join(root, 'src', 'database', 'pom.xml'), 'dependency:copy-dependencies',
      '-DincludeScope=runtime', `-DoutputDirectory=${target}`], // prettier-ignore
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let lastError = '';
  let downloaded = 0;
  const follow = (line: string) => {
    if (/^Downloaded .*\.jar/.test(line.replace('[INFO] ', ''))) step.at(`${++downloaded} jars downloaded`);
    if (line.includes('ERROR') && !lastError) lastError = line.replace(/^\[ERROR\]\s*/, '');
  };
  createInterface({ input: maven.stdout }).on('line', follow);
  createInterface({ input: maven.stderr }).on('line', follow);
  const code = await new Promise<number | null>((resolve) => {
    maven.once('error', (error: NodeJS.ErrnoException) => {
      lastError = error.code === 'ENOENT' ? 'no mvn' : error.message;
      resolve(1);
    });
    maven.once('close', resolve);
  });
  if (lastError === 'no mvn') throw failures.noMaven();
  if (code !== 0) throw failures.fetchFailed(shortened(lastError) || `mvn ended with code ${code}`);
}

const shortened = (line: string) => line.replace(/\s+/g, ' ').slice(0, 200);

/** One rename puts them in place, so that a folder of that name is always whole. Another process may have been faster. */
function keep(fetched: string, folder: string): void {
  for (const name of readdirSync(fetched)) chmodSync(join(fetched, name), 0o444);
  try {
    renameSync(fetched, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
