import { join } from 'node:path';

/** Memory of the managed Neo4j: the whole ACL Anthology imports with a fifth of it. docker-compose.yml has the same. */
export const memory = { heap: '512m', pageCache: '128m' };

/** The settings that make answers bounded and the database closed to the outside, wherever Neo4j runs. */
export const guards: Record<string, string> = {
  'dbms.usage_report.enabled': 'false',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  // Without it LOAD CSV FROM 'http://...' fetches, even in READ mode.
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  // Loads nothing of a plugin: these are Neo4j's own, all that we and cypher-shell call.
  'dbms.security.procedures.allowlist': 'db.index.fulltext.*,db.awaitIndexes,db.ping,dbms.components',
  'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
  'db.transaction.timeout': '5s',
  'db.memory.transaction.max': '128m',
  'db.lock.acquisition.timeout': '10s',
  'db.shutdown_transaction_end_timeout': '1s',
  'db.transaction.monitor.check.interval': '100ms',
};

/** neo4j.conf of a server that keeps everything below `folder` and listens on this machine only. `others` stand in place of ours. */
export function neo4jConf(
  folder: string,
  port: number,
  withPassword: boolean,
  others: Readonly<Record<string, string>> = {},
): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.data': join(folder, 'data'),
    'server.directories.transaction.logs.root': join(folder, 'data', 'transactions'),
    'server.directories.logs': join(folder, 'logs'),
    'server.directories.run': join(folder, 'run'),
    'server.directories.import': join(folder, 'import'),
    'server.directories.plugins': join(folder, 'plugins'),
    'server.memory.heap.initial_size': memory.heap,
    'server.memory.heap.max_size': memory.heap,
    'server.memory.pagecache.size': memory.pageCache,
    'dbms.security.auth_enabled': String(withPassword),
    ...guards,
    // Seconds, without a unit. It makes a stop take 1 s instead of 12; an internal setting: look again at upgrades.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': '1 files',
    ...others,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
