import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './machine.mjs';
import { runProgram } from './program.mjs';

/** Runs some projects of jest's at once and counts their tests; a file that cannot run counts as one failed. Two files run at a time,
 *  since there are two cores. */
export async function runJest(report, projects) {
  const step = report.step(`Running the tests: ${projects.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'coterie-jest-'));
  const results = join(folder, 'results.json');
  const coverage = isCovered ? coverageInto(folder) : [];
  const { code, output } = await runProgram(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      // Each file imports everything anew: with room for that, less of it is moved about before it is forgotten.
      '--max-semi-space-size=64',
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      ...[
        '--selectProjects',
        ...projects,
        '--json',
        `--outputFile=${results}`,
        '--forceExit',
        '--maxWorkers=2',
        ...coverage,
      ],
    ],
    { onLine: (line) => /^(PASS|FAIL) /.test(line) && step.at(line.trim()) },
  );
  const { passed, failed } = countsOf(results, code);
  const covered = isCovered ? `, ${linesCovered(folder)} of the lines of src/ run` : '';
  rmSync(folder, { recursive: true, force: true });
  if (failed === 0) {
    step.done(`${passed} passed${covered}`);
    for (const line of new Set(output.match(/NOT CHECKED.*$/gm))) console.log(`  ${line}`);
  } else {
    step.failed();
    console.log(`${withoutJson(output)}\nFAILED: ${failed} of these tests`);
  }
  return { passed, failed };
}

/** Asked for by `npm run coverage`, since it takes twice the time. */
const isCovered = process.argv.includes('--coverage');

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
