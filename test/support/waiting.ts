/**
 * How many times longer than promised a thing may take in a test. The machine of a test is shared with other tests and with whatever else
 * runs there: pauses twenty times the usual were seen. A test holds that the promise is built in (without it, the thing would hang or
 * take far longer); the seconds themselves are measured by `bench/`.
 */
export const onASharedMachine = 10;

const longestMs = 60_000;

/** Waits until it holds, and says how many milliseconds that took. @throws when it does not within a minute */
export async function until(holds: () => boolean | Promise<boolean>): Promise<number> {
  const started = performance.now();
  while (!(await holds())) {
    if (performance.now() - started > longestMs) throw new Error('Waited a minute in vain.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return performance.now() - started;
}
