import type { CurrentNetwork } from './current.js';

/** How often the graph is looked at while nothing happens, after a change, and while it does not answer. */
const usually = 250;
const afterChange = 50;
const whileAway = 1_000;

export interface FollowOptions {
  /** Told when it has loaded, and of the first failure of several that follow each other. */
  readonly loaded?: () => void;
  readonly failed?: (error: unknown) => void;
}

/** Keeps the network in step with the graph, whoever writes to it, until the function that it gives is called. Never throws. */
export function follow(
  network: CurrentNetwork,
  { loaded = () => {}, failed = () => {} }: FollowOptions = {},
): () => void {
  const rhythm = new Rhythm();
  let isStopped = false;
  let hasFailed = false;
  let notBefore = 0;
  let timer: NodeJS.Timeout | undefined;

  const load = async (): Promise<void> => {
    try {
      await network.refresh();
      hasFailed = false;
      loaded();
    } catch (error) {
      notBefore = performance.now() + whileAway;
      if (rhythm.hasMoved || isStopped) return;
      if (!hasFailed) failed(error);
      hasFailed = true;
    }
  };

  /** How long until the next look. */
  const looked = async (): Promise<number> => {
    const state = await network.state();
    if (network.isOf(state)) return usually;
    const now = performance.now();
    rhythm.sees(`${state.database} ${state.revision}`, now);
    if (network.isLoading) {
      // What is being read is of no use; but the first network is waited for, and may come between two changes.
      if (rhythm.hasMoved && network.latest !== null) network.abandon();
    } else if (now >= notBefore && rhythm.isCalm(now, network.latest?.loadSeconds ?? 0)) {
      rhythm.isHeard();
      void load();
    }
    return afterChange;
  };

  const look = async (): Promise<void> => {
    const wait = await looked().catch(() => {
      if (network.latest !== null) network.abandon();
      return whileAway;
    });
    if (isStopped) return;
    timer = setTimeout(() => void look(), wait);
    timer.unref();
  };
  void look();

  return () => {
    isStopped = true;
    clearTimeout(timer);
    network.abandon();
  };
}

/** Gaps between changes from which the next one is guessed. */
const remembered = 4;
/** Loading takes at most a tenth of the time. */
const restPerLoad = 9;

/** When to load a graph that keeps changing: a reading during which it changes is lost. After a single change at once; while changes follow each
 *  other, as an import's do, once none has come for a quarter longer than they came of late. */
export class Rhythm {
  /** Whether it has changed since the last loading began. */
  hasMoved = true;
  private state: string | null = null;
  private changedAt = -Infinity;
  private gaps: number[] = [];

  /** Milliseconds, here and below. */
  sees(state: string, now: number): void {
    if (state === this.state) return;
    this.state = state;
    this.hasMoved = true;
    this.gaps = [...this.gaps, now - this.changedAt].slice(-remembered);
    this.changedAt = now;
  }

  isCalm(now: number, loadSeconds: number): boolean {
    const rest = restPerLoad * loadSeconds * 1_000;
    const longest = Math.max(0, ...this.gaps.filter((gap) => gap < rest));
    return now - this.changedAt >= 1.25 * longest;
  }

  isHeard(): void {
    this.hasMoved = false;
  }
}
