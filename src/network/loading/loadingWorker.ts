import { parentPort, workerData } from 'node:worker_threads';
import { openGraph, type GraphSettings } from '../../graph/index.js';
import { loadProjection, rehearse, type Loaded } from './load.js';
import { packed, unpacked } from '../projection/packed.js';
import { keepSnapshot } from './snapshot.js';

// A thread that reads the graph and makes projections of it, so that those who ask meanwhile do not wait for it.

export interface WorkerSettings {
  readonly account: GraphSettings;
  /** A file for what was loaded; null for none. */
  readonly snapshot: string | null;
}

/** `known`: what is loaded already, packed. `abandon`: the loading of that number. `rehearse`: there will soon be something to catch up with. */
export type Order =
  | { readonly load: number; readonly known: Uint8Array | null }
  | { readonly abandon: number }
  | { readonly rehearse: Uint8Array };

/** `kept`: the snapshot was written, or why it was not. */
export type Told =
  | { readonly load: number; readonly bytes: Uint8Array }
  | { readonly load: number; readonly failure: string }
  | { readonly kept: true | string };

const { account, snapshot } = workerData as WorkerSettings;
const graph = openGraph(account);
const running = new Map<number, AbortController>();
const tell = (told: Told) => parentPort!.postMessage(told);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

parentPort!.on('message', (order: Order) => {
  if ('abandon' in order) running.get(order.abandon)?.abort();
  else if ('rehearse' in order) void rehearsed(order.rehearse);
  else void load(order.load, order.known);
});

/** What fails here is told when it counts. */
const rehearsed = async (block: Uint8Array): Promise<void> =>
  rehearse(graph, knownIn(block)).catch(() => undefined);

async function load(number: number, block: Uint8Array | null): Promise<void> {
  const abandoned = new AbortController();
  running.set(number, abandoned);
  try {
    const known = block && knownIn(block);
    const bytes = packed(await loadProjection(graph, abandoned.signal, known));
    tell({ load: number, bytes });
    await keep(bytes);
  } catch (error) {
    tell({ load: number, failure: messageOf(error) });
  } finally {
    running.delete(number);
  }
}

function knownIn(block: Uint8Array): Loaded {
  const known = unpacked(block);
  if (typeof known === 'string') throw new Error(`what is known is ${known}`);
  return known;
}

async function keep(bytes: Uint8Array): Promise<void> {
  if (snapshot === null) return;
  const kept = await keepSnapshot(snapshot, bytes).then(() => true as const, messageOf);
  tell({ kept });
}
