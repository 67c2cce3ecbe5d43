import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { GraphUnavailable, type Graph } from '../../graph/graph.js';
import type { NetworkSource } from '../current.js';
import { isSame, loadProjection, stateOf, type Loaded } from './load.js';
import type { Order, Told, WorkerSettings } from './loadingWorker.js';
import { blockOf, unpacked } from '../projection/packed.js';
import { readSnapshot } from './snapshot.js';

/** Reads the graph in this thread: for commands and tests, where nobody else waits. A snapshot is used, never written. */
export const networkIn = (graph: Graph, snapshot: string | null = null): NetworkSource =>
  keepingUp(graph, snapshot, (known, signal) => loadProjection(graph, signal, known));

/** What was loaded last, or a snapshot holds, is used as it is if it is of the graph's state; else `load` makes the next one of it. */
function keepingUp(
  graph: Graph,
  snapshot: string | null,
  load: (known: Loaded | null, signal: AbortSignal) => Promise<Loaded>,
  prepare: (known: Loaded) => void = () => {},
): NetworkSource {
  let last: Promise<Loaded | null> | undefined;
  return {
    state: () => stateOf(graph),
    prepare: () => void last?.then((known) => known && prepare(known)),
    load: async (signal) => {
      const known = await (last ??= inSnapshot(snapshot));
      const isUpToDate = known !== null && isSame(known.state, await stateOf(graph));
      const loaded = isUpToDate ? known : await load(known, signal);
      last = Promise.resolve(loaded);
      return loaded;
    },
  };
}

/** What a snapshot has; null where that is nothing, for whatever reason. */
async function inSnapshot(path: string | null): Promise<Loaded | null> {
  const found = path === null ? null : await readSnapshot(path).catch(() => null);
  return typeof found === 'object' ? found : null;
}

export interface WorkerSource extends NetworkSource {
  close(): Promise<void>;
}

export interface WorkerOptions extends WorkerSettings {
  /** Told why a snapshot could not be written, once. */
  readonly notKept?: (why: string) => void;
  /** Milliseconds without work after which the thread ends. */
  readonly idleMs?: number;
}

/** Reads the graph in a thread of its own, which is there while it has work and some time after. `graph` is asked for states alone. */
export function networkInWorker(
  graph: Graph,
  { account, snapshot, notKept = () => {}, idleMs = 30_000 }: WorkerOptions,
): WorkerSource {
  const { uri, username, password, database } = account;
  const settings: WorkerSettings = { account: { uri, username, password, database }, snapshot };
  let thread: LoadingThread | null = null;
  let idle: NodeJS.Timeout | undefined;
  let hasComplained = false;
  let isClosed = false;

  const awake = (): LoadingThread => {
    clearTimeout(idle);
    return (thread ??= new LoadingThread(settings, {
      ended: (which) => {
        if (thread === which) thread = null;
      },
      kept: (kept) => {
        if (kept === true || hasComplained) return;
        hasComplained = true;
        notKept(kept);
      },
    }));
  };
  const rests = (current: LoadingThread): void => {
    clearTimeout(idle);
    idle = setTimeout(() => (current.isBusy ? rests(current) : void current.end()), idleMs);
    idle.unref();
  };

  const inThread = async (known: Loaded | null, signal: AbortSignal): Promise<Loaded> => {
    if (isClosed) throw new GraphUnavailable('nothing is loaded any more');
    const current = awake();
    try {
      return await current.load(known, signal);
    } finally {
      rests(current);
    }
  };
  const prepare = (known: Loaded): void => {
    if (isClosed) return;
    const current = awake();
    current.rehearse(known);
    rests(current);
  };

  return {
    ...keepingUp(graph, snapshot, inThread, prepare),
    close: async () => {
      isClosed = true;
      clearTimeout(idle);
      await thread?.end();
    },
  };
}

interface Listeners {
  ended(which: LoadingThread): void;
  kept(kept: true | string): void;
}

class LoadingThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, (told: Loaded | Error) => void>();
  private loadings = 0;
  private hasRehearsed = false;

  constructor(settings: WorkerSettings, listeners: Listeners) {
    this.worker = startedWith(settings);
    this.worker.unref();
    this.worker.on('message', (told: Told) => {
      if ('kept' in told) return listeners.kept(told.kept);
      this.settle(told.load, 'bytes' in told ? unpackedHere(told.bytes) : new Error(told.failure));
    });
    const over = (error: Error) => {
      listeners.ended(this);
      for (const number of this.waiting.keys()) this.settle(number, error);
    };
    this.worker.on('error', over);
    this.worker.on('exit', () => over(new Error('the thread that loads has ended')));
  }

  get isBusy(): boolean {
    return this.waiting.size > 0;
  }

  async load(known: Loaded | null, signal: AbortSignal): Promise<Loaded> {
    const number = (this.loadings += 1);
    const told = new Promise<Loaded | Error>((resolve) => this.waiting.set(number, resolve));
    const abandon = () => {
      this.send({ abandon: number });
      this.settle(number, new Error('it was abandoned'));
    };
    this.send({ load: number, known: known && blockOf(known) });
    if (signal.aborted) abandon();
    signal.addEventListener('abort', abandon, { once: true });
    const result = await told;
    signal.removeEventListener('abort', abandon);
    if (result instanceof Error) throw new GraphUnavailable(result.message, { cause: result });
    return result;
  }

  /** Once in its life. */
  rehearse(known: Loaded): void {
    if (!this.hasRehearsed) this.send({ rehearse: blockOf(known) });
    this.hasRehearsed = true;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private send(order: Order): void {
    this.worker.postMessage(order);
  }

  private settle(number: number, told: Loaded | Error): void {
    this.waiting.get(number)?.(told);
    this.waiting.delete(number);
  }
}

function unpackedHere(bytes: Uint8Array): Loaded | Error {
  const loaded = unpacked(bytes);
  return typeof loaded === 'string' ? new Error(`the thread sent what is ${loaded}`) : loaded;
}

const file = join(import.meta.dirname, 'loadingWorker');
/** Where sources run as they are, by tsx or jest, a thread has to be told by itself how to read them. */
const sourceRunner = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(pathToFileURL(`${file}.ts`).href)})));`;

const startedWith = (workerData: WorkerSettings): Worker =>
  extname(import.meta.filename) === '.js'
    ? new Worker(`${file}.js`, { workerData, resourceLimits })
    : new Worker(sourceRunner, { workerData, resourceLimits, eval: true, execArgv: [] });

/** What is read dies young, but not so young that the usual room would do. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };
