import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Order } from './client.js';

export interface OtherProcess {
  /** Milliseconds of each request. Throws where an answer has an error. */
  timesOf(order: Order): Promise<number[]>;
  end(): void;
}

/** Starts a process that asks a server of this one. */
export function otherProcess(): OtherProcess {
  const client = fork(join(import.meta.dirname, 'client.ts'));
  return {
    async timesOf(order) {
      client.send(order);
      const [{ times, error }] = (await once(client, 'message')) as [{ times?: number[]; error?: string }];
      if (times === undefined) throw new Error(error);
      return times;
    },
    end: () => void client.kill(),
  };
}
