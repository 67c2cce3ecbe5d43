import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, findJava } from '../../bin/machine.mjs';
import { silentReport } from '../../bin/report.mjs';
import { archiveOptions } from '../../src/database/archive.js';
import { endProcess, endWithUs } from '../../src/database/ending.js';
import { processId } from '../../src/database/instance.js';
import { neo4jJars } from '../../src/database/jars.js';
import { startServer, untilReady, type Server } from '../../src/database/server.js';
import { shortLived } from '../../src/database/throwaway.js';
import { logIn } from '../../src/graph/login.js';

/** A Neo4j of its own that can be killed and started again on what it kept, behind a proxy that counts what is sent to it. */
export interface Killable {
  /** Of the proxy: the same through all kills. */
  readonly uri: string;
  /** Bytes sent to it so far, by anybody. */
  sent(): number;
  /** Calls once, as soon as so many more bytes were sent. Returns what takes it back. */
  whenSent(more: number, call: () => void): () => void;
  /** kill -9, as if the machine had lost its power. */
  kill(): Promise<void>;
  /** Starts it again, and waits until it answers. */
  revive(): Promise<void>;
  end(): Promise<void>;
}

export async function startKillable(): Promise<Killable> {
  const java = findJava();
  const cache = cacheFolder();
  const jars = await neo4jJars(cache, silentReport);
  const folder = mkdtempSync(join(tmpdir(), 'coterie-kills-'));
  const start = async (port?: number): Promise<Server & { untie: () => void }> => {
    const server = await startServer({
      ...{ folder, java: java.command, jars, withPassword: false, port },
      javaOptions: [...archiveOptions({ cache, jars, java }), ...shortLived],
    });
    const untie = endWithUs(processId(server.pid));
    const account = { uri: server.uri, username: '', password: '' };
    await untilReady(folder, server, async () => (await logIn(account)) === 'ready');
    return { ...server, untie };
  };
  let server = await start();
  const meter = await meterTo(server.port);
  const kill = async (): Promise<void> => {
    server.untie();
    await endProcess(processId(server.pid), 'SIGKILL');
  };
  return {
    ...{ uri: `bolt://127.0.0.1:${meter.port}`, sent: meter.sent, whenSent: meter.whenSent, kill },
    revive: async () => void (server = await start(server.port)),
    async end() {
      await meter.close();
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Meter extends Pick<Killable, 'sent' | 'whenSent'> {
  readonly port: number;
  close(): Promise<void>;
}

async function meterTo(target: number): Promise<Meter> {
  let sent = 0;
  let waiting: { readonly at: number; readonly call: () => void } | null = null;
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const server = createServer((client) => {
    keep(client);
    const database = keep(connect(target, '127.0.0.1'));
    client.on('data', (bytes) => {
      sent += bytes.length;
      const due = waiting !== null && sent >= waiting.at ? waiting : null;
      if (due) waiting = null;
      due?.call();
    });
    client.pipe(database).pipe(client);
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    sent: () => sent,
    whenSent(more, call) {
      const mine = { at: sent + more, call };
      waiting = mine;
      return () => void (waiting = waiting === mine ? null : waiting);
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
