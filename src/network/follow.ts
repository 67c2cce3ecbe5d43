import type { CurrentNetwork } from './current.js';

/** How often the graph is looked at while nothing happens, after a change, and while it does not answer. */
const usually = 100;
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
    const began = performance.now();
    rhythm.begins();
    try {
      await network.refresh();
      hasFailed = false;
      loaded();
    } catch (error) {
      if (rhythm.hasMoved || isStopped) return;
      notBefore = performance.now() + whileAway;
      if (!hasFailed) failed(error);
      hasFailed = true;
    } finally {
      rhythm.ends(performance.now(), performance.now() - began);
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
    } else if (now >= notBefore && rhythm.isCalm(now, 1_000 * (network.latest?.loadSeconds ?? 0))) {
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
/** Changes that lie further apart are each a thing of its own. */
const apart = 1_000;
/** Loading takes at most a tenth of the time in the long run; so many milliseconds of it may come at once. */
const share = 1 / 10;
const atOnce = 10_000;

/** When to load a graph that keeps changing: a reading during which it changes is lost. After a single change at once, and after each of
 *  several that a loading has time between; while changes follow each other faster, as an import's do, once none has come for a quarter
 *  longer than they came of late. Once much has been loaded, changes follow each other that lie further apart as well: those of an import
 *  that goes on and on. */
export class Rhythm {
  /** Whether it has changed since the last loading began. */
  hasMoved = true;
  private state: string | null = null;
  private changedAt = -Infinity;
  private gaps: number[] = [];
  private spent = 0;
  private spentAt = 0;

  /** Milliseconds, here and below. */
  sees(state: string, now: number): void {
    if (state === this.state) return;
    this.state = state;
    this.hasMoved = true;
    this.gaps = [...this.gaps, now - this.changedAt].slice(-remembered);
    this.changedAt = now;
  }

  isCalm(now: number, loadMs: number): boolean {
    const isTired = this.spentBy(now) > atOnce;
    const following = Math.max(apart, isTired ? loadMs / share : 0);
    const gaps = this.gaps.filter((gap) => gap < following);
    if (!isTired && gaps.every((gap) => gap > 2 * loadMs)) return true;
    return now - this.changedAt >= 1.25 * Math.max(...gaps);
  }

  begins(): void {
    this.hasMoved = false;
  }

  ends(now: number, tookMs: number): void {
    this.spent = this.spentBy(now) + tookMs;
    this.spentAt = now;
  }

  /** What is left of the time that was loaded, a tenth of the time since then taken off. */
  private spentBy(now: number): number {
    return Math.max(0, this.spent - (now - this.spentAt) * share);
  }
}
