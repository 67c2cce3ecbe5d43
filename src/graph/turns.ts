import { GraphOverloaded } from './graph.js';

/** Lets at most so many work at once; the others wait in order. Without it the driver's own queue would run out of time and say that the
 *  database is away. */
export interface Turns {
  /** Throws GraphOverloaded when its turn does not come in time. */
  take<Result>(withinMs: number, work: () => Promise<Result>): Promise<Result>;
  /** Everybody who waits is told this: what the others wait for is not there. */
  failWaiting(error: Error): void;
}

interface Waiting {
  readonly begin: () => void;
  readonly fail: (error: Error) => void;
}

export function turnsOf(atOnce: number): Turns {
  const waiting = new Set<Waiting>();
  let working = 0;

  const turn = (withinMs: number): Promise<void> => {
    if (working < atOnce) {
      working += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => me.fail(new GraphOverloaded('too many wait')), withinMs);
      const leave = () => {
        clearTimeout(timer);
        waiting.delete(me);
      };
      const me: Waiting = {
        begin: () => {
          leave();
          resolve();
        },
        fail: (error) => {
          leave();
          reject(error);
        },
      };
      waiting.add(me);
    });
  };

  /** The next in line takes over the place, so that nobody can slip in between. */
  const pass = () => {
    const [next] = waiting;
    if (next) next.begin();
    else working -= 1;
  };

  return {
    async take(withinMs, work) {
      await turn(withinMs);
      try {
        return await work();
      } finally {
        pass();
      }
    },
    failWaiting: (error) => [...waiting].forEach(({ fail }) => fail(error)),
  };
}
