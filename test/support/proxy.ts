import { connect, createServer, type Socket } from 'node:net';

/** A TCP proxy that stands between the server and Neo4j and can be made to misbehave. */
export interface Proxy {
  readonly port: number;
  /** Passes on to another port from now on. */
  target(port: number): void;
  /** Refuses connections and cuts those that are there. */
  cut(): void;
  /** Passes on again. */
  heal(): void;
  /** Takes what comes and answers nothing, on old connections and new ones. */
  mute(): void;
  close(): Promise<void>;
}

export async function proxyTo(port: number): Promise<Proxy> {
  let target = port;
  let state: 'open' | 'cut' | 'mute' = 'open';
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    return socket.on('error', () => socket.destroy());
  };
  const server = createServer((client) => {
    keep(client);
    if (state === 'cut') return void client.destroy();
    const upstream = keep(connect(target, '127.0.0.1'));
    client.on('data', (bytes) => state === 'open' && upstream.write(bytes));
    upstream.on('data', (bytes) => state === 'open' && client.write(bytes));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cutAll = () => sockets.forEach((socket) => socket.destroy());
  return {
    port: (server.address() as { port: number }).port,
    target: (next) => (target = next),
    cut() {
      state = 'cut';
      cutAll();
    },
    heal() {
      // What a mute connection swallowed is lost for good.
      if (state === 'mute') cutAll();
      state = 'open';
    },
    mute: () => (state = 'mute'),
    close() {
      cutAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
