import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph, type Graph } from '../../src/graph/index.js';
import { changing } from '../../src/ingest/write/transactions.js';
import { CurrentNetwork } from '../../src/network/current.js';
import { follow } from '../../src/network/follow.js';
import { networkInWorker } from '../../src/network/loading/source.js';
import { proxyTo, type Proxy } from './proxy.js';

/** The network of a server that runs by itself, whose database is behind a proxy. */
export interface Followed {
  readonly graph: Graph;
  readonly network: CurrentNetwork;
  readonly proxy: Proxy;
  /** What was told of loadings that failed, and of snapshots that could not be written. */
  readonly complaints: unknown[];
  close(): Promise<void>;
}

/** A folder for snapshots; `isAway`: the database is, to begin with. */
export async function followed(folder: string, { isAway = false } = {}): Promise<Followed> {
  const proxy = await proxyTo(Number(new URL(process.env.COTERIE_TEST_NEO4J!).port));
  if (isAway) proxy.cut();
  const account = { uri: `bolt://127.0.0.1:${proxy.port}`, database: 'neo4j' };
  const graph = openGraph(account);
  const complaints: unknown[] = [];
  const complain = (what: unknown) => void complaints.push(what);
  const source = networkInWorker(graph, {
    account,
    snapshot: join(folder, 'network.snapshot'),
    notKept: complain,
  });
  const network = new CurrentNetwork(source);
  const stop = follow(network, { failed: complain });
  return {
    graph,
    network,
    proxy,
    complaints,
    async close() {
      stop();
      await source.close();
      await graph.close();
      await proxy.close();
    },
  };
}

export const folderForSnapshots = (): Promise<string> => mkdtemp(join(tmpdir(), 'coterie-network-'));
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Another paper of new people, in one transaction that raises the revision as every import does. */
export const writePaper = (graph: Graph, title: string, people: readonly string[]) =>
  changing(graph, { roots: [title, ...people] }, async (run) => {
    await run(
      `CREATE (paper:Thing:Paper {id: $title})
       FOREACH (id IN $people |
         MERGE (person:Thing:Person {id: id})
         CREATE (person)-[:WROTE]->(:Thing:Authorship {id: $title + id})-[:OF]->(paper))`,
      { title, people },
    );
  });
