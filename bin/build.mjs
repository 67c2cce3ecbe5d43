import { run } from './run.mjs';

await run(async () => {
  const { setUp } = await import('./set-up.mjs');
  await setUp({ output: process.stdout });
});
