import { run } from './run.mjs';

// npm run coterie: the command line, built when that is needed. Standard output belongs to the answers.
await run(`coterie ${process.argv[2] ?? ''}`.trim(), async () => {
  const { setUp } = await import('./set-up.mjs');
  await setUp({ output: process.stderr });
  await import('../dist/cli/main.js');
});
