import type { Graph } from '../graph/index.js';

/** Whether requests should come here. Known ahead of the question, so that it is answered at once. */
export interface Readiness {
  /** Why not, in a sentence; null when ready. */
  reason(): string | null;
  /** The reason that the program itself has, e.g. "The seed is being loaded."; null for none. */
  hold(reason: string | null): void;
  stop(): void;
}

const betweenLooksMs = 300;

export function watchReadiness(graph: Graph, changed: (isReady: boolean) => void = () => {}): Readiness {
  let held: string | null = null;
  let isReachable = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    isReachable = await graph.isReachable();
    changed(reason() === null);
    if (isStopped) return;
    timer = setTimeout(() => void look(), betweenLooksMs);
    timer.unref();
  };
  const reason = () => held ?? (isReachable ? null : 'The database does not answer.');
  void look();

  return {
    reason,
    hold(why) {
      held = why;
      changed(reason() === null);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
