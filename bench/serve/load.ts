/** Latencies in milliseconds, and the time that one process of ours spent. */
export interface Load {
  readonly times: number[];
  cpuSeconds: number;
}

/** So many requests at once, the next as soon as one is answered, until `requests` are. Adds to `load`. */
export async function under(
  load: Load,
  { connections, requests }: { connections: number; requests: number },
  work: () => Promise<unknown>,
): Promise<void> {
  const before = process.cpuUsage();
  let left = requests;
  const connection = async () => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      await work();
      load.times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const { user, system } = process.cpuUsage(before);
  load.cpuSeconds += (user + system) / 1e6;
}
