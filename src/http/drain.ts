import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Looks in a row at which nothing new may have come before we close. Looks are counted, not time: a busy process takes nobody in
 *  between two of them. */
const quietLooks = 6;
const betweenLooksMs = 50;
const longestDrainMs = 5_000;

/** Watches who comes, so that closing cuts nobody. A connection whose request has not arrived looks idle to Node, which would
 *  close it: it is waited for. Returns what waits, for at least so many milliseconds, until nothing is on its way any more. */
export function watchArrivals(http: Server): (atLeastMs: number) => Promise<void> {
  const silent = new Set<Socket>();
  let came = 0;
  let isDraining = false;
  http.on('connection', (socket) => {
    came += 1;
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  http.prependListener('request', (request, response) => {
    came += 1;
    silent.delete(request.socket);
    // Said with each answer, so that no further request is on its way when we close.
    if (isDraining) response.setHeader('Connection', 'close');
  });

  return async (atLeastMs) => {
    isDraining = true;
    const started = performance.now();
    await sleep(atLeastMs);
    for (let quiet = 0; quiet < quietLooks && performance.now() - started < longestDrainMs;) {
      const before = came;
      await sleep(betweenLooksMs);
      quiet = came === before && silent.size === 0 ? quiet + 1 : 0;
    }
  };
}
