import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, findJava } from '../../bin/machine.mjs';
import { reportTo } from '../../bin/report.mjs';
import { logIn } from '../graph/login.js';
import { archiveOptions } from './archive.js';
import { endProcess, endWithUs } from './ending.js';
import { processId } from './instance.js';
import { neo4jJars } from './jars.js';
import { startServer, untilReady } from './server.js';

export interface Throwaway {
  uri: string;
  pid: number;
  /** Kills the server and removes its folder. */
  end(): Promise<void>;
}

/** What lives for minutes alone is not worth compiling a second time, with more thought: that takes half of a core for the first minutes.
 *  It plans more than it keeps: most of its memory is for what is soon forgotten. */
export const shortLived = ['-XX:TieredStopAtLevel=1', '-Xmn320m', '-XX:+UseTransparentHugePages'];

/** A Neo4j without password in a folder of its own, for one run of the tests. */
export async function startThrowaway(): Promise<Throwaway> {
  const java = findJava();
  const cache = cacheFolder();
  const jars = await neo4jJars(cache, reportTo(process.stderr));
  const folder = mkdtempSync(join(tmpdir(), 'coterie-test-'));
  const server = await startServer({
    ...{ folder, java: java.command, jars, withPassword: false },
    javaOptions: [...archiveOptions({ cache, jars, java }), ...shortLived],
  });
  const id = processId(server.pid);
  const untie = endWithUs(id);
  await untilReady(
    folder,
    server,
    async () => (await logIn({ uri: server.uri, username: '', password: '' })) === 'ready',
  );
  return {
    uri: server.uri,
    pid: server.pid,
    end: async () => {
      untie();
      await endProcess(id, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
