import { run } from './run.mjs';

// npm start: makes everything ready, then becomes the server.
await run('npm start', async () => {
  const { setUp } = await import('./set-up.mjs');
  await setUp({ output: process.stdout, willServe: true });
  process.env.NODE_ENV ??= 'production';
  await import('../dist/main.js');
});
