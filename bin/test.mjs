import { run } from './run.mjs';

// npm test: the same set-up as npm start, then every check. The last line is `N passed, N failed`.
await run(async () => {
  const { setUp } = await import('./set-up.mjs');
  await setUp({ output: process.stdout, willTest: true });
  const { checks } = await import('./checks.mjs');
  const { runJest } = await import('./jest.mjs');
  const { reportTo } = await import('./report.mjs');
  const report = reportTo(process.stdout);

  let passed = 0;
  let failed = 0;
  const count = (result) => {
    passed += result.passed;
    failed += result.failed;
  };
  for (const [title, check] of checks) count(await one(report, title, check));
  for (const project of ['unit', 'database', 'end-to-end', 'browser']) count(await runJest(report, project));
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
});

/** A check counts as one test. It gives null, or what is wrong. */
async function one(report, title, check) {
  const step = report.step(title);
  const wrong = await check();
  if (wrong === null) {
    step.done();
    return { passed: 1, failed: 0 };
  }
  step.failed();
  console.log(`${wrong}\nFAILED: ${title}`);
  return { passed: 0, failed: 1 };
}
