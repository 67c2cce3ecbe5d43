import { run } from './run.mjs';

await run('npm run build', async () => {
  const { setUp } = await import('./set-up.mjs');
  await setUp({ output: process.stdout });
});
