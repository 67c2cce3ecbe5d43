import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './machine.mjs';
import { runProgram } from './program.mjs';

/** Runs one project of jest's and counts its tests; a file that cannot run counts as one failed. */
export async function runJest(report, project) {
  const step = report.step(`Running the ${project} tests`);
  const folder = mkdtempSync(join(tmpdir(), 'coterie-jest-'));
  const results = join(folder, 'results.json');
  const workers = workersOf[project] ?? [];
  const coverage = isCovered(project) ? coverageInto(folder) : [];
  const { code, output } = await runProgram(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      ...[
        '--selectProjects',
        project,
        '--json',
        `--outputFile=${results}`,
        '--forceExit',
        ...workers,
        ...coverage,
      ],
    ],
    { onLine: (line) => /^(PASS|FAIL) /.test(line) && step.at(line.trim()) },
  );
  const { passed, failed } = countsOf(results, code);
  const covered = isCovered(project) ? `, ${linesCovered(folder)} of the lines of src/ run` : '';
  rmSync(folder, { recursive: true, force: true });
  if (failed === 0) {
    step.done(`${passed} passed${covered}`);
    for (const line of new Set(output.match(/NOT CHECKED.*$/gm))) console.log(`  ${line}`);
  } else {
    step.failed();
    console.log(`${withoutJson(output)}\nFAILED: ${failed} of the ${project} tests`);
  }
  return { passed, failed };
}

/** How many files run at once, on two cores; each that runs has a database of its own. A browser takes both cores by itself. */
const workersOf = {
  unit: ['--maxWorkers=2'],
  database: ['--maxWorkers=2'],
  'end-to-end': ['--maxWorkers=2'],
  browser: ['--runInBand'],
};

/** Asked for by `npm run coverage`, since it takes twice the time. Only these two run src/ in jest's own process. */
const isCovered = (project) =>
  process.argv.includes('--coverage') && (project === 'unit' || project === 'database');

const coverageInto = (folder) => [
  ...['--coverage', '--coverageProvider=v8', '--coverageReporters=json-summary'],
  ...[
    `--coverageDirectory=${folder}`,
    '--collectCoverageFrom=src/**/*.ts',
    '--collectCoverageFrom=!src/generated/**',
  ],
];

function linesCovered(folder) {
  const file = join(folder, 'coverage-summary.json');
  return existsSync(file)
    ? `${Math.round(JSON.parse(readFileSync(file, 'utf8')).total.lines.pct)} %`
    : 'unknown';
}

function countsOf(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  // jest can also fail as a whole, e.g. when its Neo4j does not start.
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) };
}

/** --json prints the results, too, when no test file was found. */
const withoutJson = (output) => output.replace(/^\{"num.*$/gm, '');
