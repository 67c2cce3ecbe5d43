import { isRunning, type ProcessId } from './instance.js';

/** Asks the process to end, and kills it when it has not done so in time. A small store is written down in 0.2 s. */
export async function endProcess(
  id: ProcessId,
  signal: NodeJS.Signals = 'SIGTERM',
  patience = 30_000,
): Promise<void> {
  send(id, signal);
  const deadline = Date.now() + patience;
  while (isRunning(id) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 25));
  send(id, 'SIGKILL');
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Until it is untied, whatever ends this process ends that one too, and is waited for. Used where nobody else is there yet
 *  to stop it. Returns what unties it. */
export function endWithUs(id: ProcessId): () => void {
  const onSignal = (signal: NodeJS.Signals) =>
    void endProcess(id).then(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  const onExit = () => send(id, 'SIGTERM');
  for (const signal of endings) process.once(signal, onSignal);
  process.once('exit', onExit);
  return () => {
    for (const signal of endings) process.off(signal, onSignal);
    process.off('exit', onExit);
  };
}

export function send(id: ProcessId, signal: NodeJS.Signals): void {
  if (isRunning(id)) process.kill(id.pid, signal);
}
