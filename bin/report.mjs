/** Tells what is being done and how far it is. On a terminal a step is one line that changes in place; elsewhere it is
 *  a line when it begins, one every ten seconds while it lasts, and one when it ends. */
export function reportTo(stream) {
  return { step: (title) => (stream.isTTY ? stepInPlace(stream, title) : stepInLines(stream, title)) };
}

/** Says nothing: for tests, and for programs that read our output. */
export const silentReport = { step: () => ({ at: () => {}, done: () => {}, failed: () => {} }) };

function stepInPlace(stream, title) {
  const seconds = clock();
  let howFar = '';
  const draw = (mark, rest, end = '') => {
    const line = `${mark} ${title}${rest}`;
    stream.write(`\r\x1b[K${line.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}${end}`);
  };
  const tick = () => draw('·', ` ... ${[howFar, `${Math.floor(seconds())} s`].filter(Boolean).join(', ')}`);
  tick();
  const timer = setInterval(tick, 250);
  timer.unref();
  const end = (mark, rest) => {
    clearInterval(timer);
    draw(mark, rest, '\n');
  };
  return {
    at: (text) => void (howFar = text),
    done: (result) => end('✓', `${result ? `: ${result}` : ''} (${seconds().toFixed(1)} s)`),
    failed: () => end('✗', ''),
  };
}

function stepInLines(stream, title) {
  const seconds = clock();
  let howFar = '';
  stream.write(`${title} ...\n`);
  const timer = setInterval(
    () => stream.write(`  ${[howFar, `${Math.floor(seconds())} s`].filter(Boolean).join(', ')}\n`),
    10_000,
  );
  timer.unref();
  return {
    at: (text) => void (howFar = text),
    done: (result) => {
      clearInterval(timer);
      stream.write(`  done${result ? `: ${result}` : ''} (${seconds().toFixed(1)} s)\n`);
    },
    failed: () => clearInterval(timer),
  };
}

function clock() {
  const start = performance.now();
  return () => (performance.now() - start) / 1000;
}
