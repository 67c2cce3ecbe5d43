import type { CurrentNetwork } from './current.js';

/** How often the graph is looked at while nothing happens, while it changes, and while it does not answer: milliseconds, as all here. */
const usually = 100;
const whileChanging = 25;
const whileAway = 1_000;

export interface FollowOptions {
  /** Told when it has loaded, and of the first failure of several that follow each other. */
  readonly loaded?: () => void;
  readonly failed?: (error: unknown) => void;
}

/** Keeps the network in step with the graph, whoever writes to it, until the function that it gives is called. An import that is under way is
 *  waited for: the network goes from the graph before it to that after it. Never throws. */
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
    const now = performance.now();
    rhythm.sees(`${state.database} ${state.revision} ${state.stamp}`, now);
    const isUnderWay = state.isUnfinished && !rhythm.isStill(now);
    if (isUnderWay) network.prepare();
    if (network.isOf(state)) return isUnderWay ? whileChanging : usually;
    if (network.isLoading) {
      // What is being read is of no use; but the first network is waited for, and may come between two changes.
      if (rhythm.hasMoved && network.latest !== null) network.abandon();
    } else if (now >= notBefore && rhythm.isRested(now) && (!isUnderWay || network.latest === null)) {
      void load();
    }
    return whileChanging;
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

/** An import that has written nothing for so long was ended, or is thinking. */
const still = 30_000;
/** Loading takes at most a tenth of the time in the long run; so many milliseconds of it may come at once. */
const share = 1 / 10;
const atOnce = 10_000;

/** When to load a graph that keeps changing. */
export class Rhythm {
  /** Whether it has changed since the last loading began. */
  hasMoved = true;
  private state: string | null = null;
  private changedAt = 0;
  private spent = 0;
  private spentAt = 0;

  sees(state: string, now: number): void {
    if (state === this.state) return;
    this.state = state;
    this.hasMoved = true;
    this.changedAt = now;
  }

  isStill(now: number): boolean {
    return now - this.changedAt >= still;
  }

  /** Whether the time since has made good for what was spent on loading. */
  isRested(now: number): boolean {
    return this.spentBy(now) <= atOnce;
  }

  begins(): void {
    this.hasMoved = false;
  }

  ends(now: number, tookMs: number): void {
    this.spent = this.spentBy(now) + tookMs;
    this.spentAt = now;
  }

  private spentBy(now: number): number {
    return Math.max(0, this.spent - (now - this.spentAt) * share);
  }
}
