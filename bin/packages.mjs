import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failures } from './failure.mjs';
import { runProgram } from './program.mjs';
import { root } from './machine.mjs';

/** Installs the packages of package-lock.json, unless exactly those are there. */
export async function installPackages(report) {
  const wanted = packagesOf('package-lock.json');
  if (areInstalled(wanted)) return;
  const step = report.step('Installing packages');
  const places = [...wanted].filter(([, { optional }]) => !optional).map(([place]) => place);
  const timer = setInterval(() => {
    const count = places.filter((place) => existsSync(join(root, place))).length;
    step.at(`${count} of ${places.length}`);
  }, 1000);
  // Building needs the development packages, also under NODE_ENV=production.
  const { code, output } = await runProgram('npm', ['ci', '--ignore-scripts', '--include=dev']);
  clearInterval(timer);
  if (code !== 0) {
    step.failed();
    throw failures.packagesFailed(lastWords(output));
  }
  step.done(`${places.length} packages`);
}

/** npm writes down what it put into node_modules. Optional packages of other platforms are left out there. */
function areInstalled(wanted) {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const there = packagesOf('node_modules/.package-lock.json');
  return [...wanted].every(([place, { version, optional }]) => {
    const found = there.get(place);
    return found ? found.version === version : optional;
  });
}

/** Place (node_modules/x) -> entry. Our own workspaces are no packages. */
function packagesOf(lockFile) {
  const { packages } = JSON.parse(readFileSync(join(root, lockFile), 'utf8'));
  return new Map(
    Object.entries(packages).filter(([place, entry]) => place.includes('node_modules/') && !entry.link),
  );
}

function lastWords(output) {
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
  return (errors[0] ?? 'npm ci failed').replace(/^npm (error|ERR!)\s*/, '').slice(0, 200);
}
