import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { failures } from './failure.mjs';
import { root } from './machine.mjs';
import { runProgram } from './program.mjs';

/** src/ -> dist/: TypeScript compiled (npm test checks the types), statements copied. Only when something changed. */
export async function buildProgram(report) {
  const source = join(root, 'src');
  const target = join(root, 'dist');
  const inputs = hashOf(['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']);
  if (stampOf(target) === inputs) return;
  const step = report.step('Building the program');
  // A name of our own: whoever starts at the same time builds beside us.
  const next = `${target}.next-${process.pid}`;
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { code, output } = await runProgram(process.execPath, [
    ...[tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', next],
  ]);
  if (code !== 0) fail(step, 'The program', output);
  const isCypher = (file) => file.endsWith('.cypher');
  for (const file of filesBelow(source).filter(isCypher)) cpSync(file, join(next, relative(source, file)));
  putInPlace(next, target, inputs);
  step.done();
}

/** web/ -> web/dist/, by Vite. Only when something changed. */
export async function buildWeb(report) {
  if (!existsSync(join(root, 'web', 'index.html'))) return;
  const target = join(root, 'web', 'dist');
  const inputs = hashOf(['web', 'package-lock.json']);
  if (stampOf(target) === inputs) return;
  const step = report.step('Building the web pages');
  const { code, output } = await runProgram('npm', ['run', 'build', '--workspace', 'web']);
  if (code !== 0) fail(step, 'The web pages', output);
  writeFileSync(stamp(target), inputs);
  step.done();
}

function fail(step, what, output) {
  step.failed();
  console.error(output);
  throw failures.buildFailed(what);
}

/** A build that was cut short leaves the old one as it was. */
function putInPlace(next, target, inputs) {
  writeFileSync(stamp(next), inputs);
  for (let tries = 3; ; tries -= 1) {
    rmSync(target, { recursive: true, force: true });
    try {
      return renameSync(next, target);
    } catch (error) {
      // The other one was quicker between these two lines.
      if (tries === 0 || error.code !== 'ENOTEMPTY') throw error;
    }
  }
}

const stamp = (target) => join(target, '.inputs');
const stampOf = (target) => (existsSync(stamp(target)) ? readFileSync(stamp(target), 'utf8') : null);

/** One hash of names and contents. */
function hashOf(places) {
  const hash = createHash('sha256');
  const files = places.flatMap((place) => filesBelow(join(root, place)));
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

const isMade = (name) => name === 'node_modules' || name === 'dist';

/** In the order of names; a file is below itself. */
function filesBelow(place) {
  if (!statSync(place).isDirectory()) return [place];
  const names = readdirSync(place).filter((name) => !isMade(name));
  return names.sort().flatMap((name) => filesBelow(join(place, name)));
}
