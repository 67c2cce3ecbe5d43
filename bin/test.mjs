import { run } from './run.mjs';

// npm test: the same set-up as npm start, then every check. The last line is `N passed, N failed`.
await run('npm test', async () => {
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
  count(await allOf(report, checks));
  count(await runJest(report, ['unit']));
  // In one run, since each run starts Neo4js of its own, which plan every statement once more.
  count(await runJest(report, ['database', 'end-to-end', 'browser']));
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
});

/** Two checks at once, since each takes one core. A check counts as one test; it gives null, or what is wrong. */
async function allOf(report, checks) {
  const step = report.step('Checking types, lint rules, descriptions, format and generated code');
  const faults = [];
  const waiting = [...checks];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [title, check] = next;
      const wrong = await check();
      if (wrong !== null) faults.push(`${wrong}\nFAILED: ${title}`);
      step.at(title);
    }
  };
  await Promise.all([worker(), worker()]);
  if (faults.length === 0) step.done();
  else step.failed();
  for (const fault of faults) console.log(fault);
  return { passed: checks.length - faults.length, failed: faults.length };
}
