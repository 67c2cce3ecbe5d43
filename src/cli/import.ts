import type { WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { NoDatabase } from '../../bin/failure.mjs';
import { reportTo, type Report } from '../../bin/report.mjs';
import { readSettings, type Settings } from '../config.js';
import { isThere, openDatabase } from '../database/open.js';
import { GraphTimeout, GraphUnavailable, openGraph, type Graph } from '../graph/index.js';
import { importFiles, type ImportOptions } from '../ingest/import.js';
import type { FileReject } from '../ingest/intake/summary.js';
import { formats, type Format } from '../ingest/readers/reader.js';
import { loadSeed } from '../ingest/seed/load.js';
import { graphFacts } from '../ingest/store/build.js';
import { checkSchema, refuseNewer } from '../ingest/store/upToDate.js';
import { totalOf } from '../ingest/intake/tally.js';
import { counted } from './asking.js';
import type { Command, Outcome, OwnOptions } from './command.js';
import { exits, outcomeOf, shownProblems } from './importOutcome.js';
import { ImportProgress } from './importProgress.js';
import { opened } from './output.js';

export const importing: Command = {
  usage: 'import FILES',
  does: 'bibliographies of any common format into the graph; --dry-run only looks',
  words: [1, Infinity],
  options: {
    format: { type: 'string' },
    source: { type: 'string' },
    encoding: { type: 'string' },
    map: { type: 'string', multiple: true },
    'dry-run': { type: 'boolean' },
    'no-resume': { type: 'boolean' },
    rejects: { type: 'string' },
    'max-rejects': { type: 'string' },
  },
  async run(paths, { json, own }) {
    const read = optionsOf(own);
    if (typeof read === 'string') return { exit: exits.misused, message: read };
    const report = reportTo(process.stderr);
    const settings = readSettings();
    let opened: Opened | null = null;
    try {
      // Nothing is made where somebody only looks.
      if (!read.dryRun || isThere(settings)) opened = await open(settings, report, read.dryRun);
    } catch (error) {
      const isAway = error instanceof NoDatabase || error instanceof GraphUnavailable;
      if (!isAway || !read.dryRun) throw error;
    }
    try {
      return await run(paths, opened?.graph ?? null, read, { json, report, rejects: own.rejects as string });
    } catch (error) {
      const what =
        error instanceof GraphUnavailable
          ? 'The database went away.'
          : error instanceof GraphTimeout
            ? 'The database took too long to answer.'
            : null;
      if (what === null) throw error;
      const message = `${what} What was stored stands: the same command goes on from there.`;
      return { exit: exits.noDatabase, message };
    } finally {
      await opened?.close();
    }
  },
};

interface Opened {
  readonly graph: Graph;
  close(): Promise<void>;
}

async function open(settings: Settings, report: Report, isDry: boolean): Promise<Opened> {
  const database = await openDatabase(settings, report, 'importing');
  const graph = openGraph(database);
  const close = async () => {
    await graph.close();
    await database.stop();
  };
  try {
    await (isDry ? refuseNewer(graph) : madeReady(graph, database.isOurs(), settings));
    return { graph, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function madeReady(graph: Graph, isOurs: boolean, { seed }: Settings): Promise<void> {
  // Nobody reads a graph that is open to us alone; whoever opens it later makes what is missing then.
  await checkSchema(graph, { isRead: !isOurs });
  // A seed that an older version loaded is not yet kept as records, from which all is built.
  if (seed !== null && (await graphFacts(graph)).hasSeed) await loadSeed(graph, seed);
}

interface Talk {
  readonly json: boolean;
  readonly report: Report;
  readonly rejects: string | undefined;
}

async function run(
  paths: readonly string[],
  graph: Graph | null,
  options: ImportOptions,
  { json, report, rejects }: Talk,
): Promise<Outcome> {
  const stop = new AbortController();
  const interrupt = () => {
    if (stop.signal.aborted) process.exit(exits.interrupted);
    stop.abort();
    process.stderr.write('\nThe batch under way is finished; Ctrl-C once more stops at once.\n');
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  const file = rejects === undefined ? null : await opened(rejects);
  const progress = new ImportProgress(report);
  const first: FileReject[] = [];
  try {
    const imported = await importFiles(paths, graph, {
      ...options,
      signal: stop.signal,
      onReject: (reject) => {
        if (first.length < shownProblems) first.push(reject);
        file?.write(`${JSON.stringify(reject)}\n`);
      },
      onProgress: (now) => progress.tell(now),
    });
    progress.done(counted(totalOf(imported.files).read, 'record'));
    return outcomeOf(imported, json, first);
  } catch (error) {
    progress.failed();
    throw error;
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    if (file) await ended(file);
  }
}

async function ended(file: WriteStream): Promise<void> {
  file.end();
  await finished(file);
}

type Read = ImportOptions & { readonly dryRun: boolean };

/** The sentence that says what is wrong with them, where something is. */
export function optionsOf(own: OwnOptions): Read | string {
  const format = own.format as Format | undefined;
  if (format !== undefined && !formats.includes(format))
    return `There is no format "${format}". Formats are ${formats.join(', ')}.`;
  const pairs = ((own.map as string[] | undefined) ?? []).map((pair) => pair.split('='));
  const wrong = pairs.find((pair) => pair.length !== 2 || pair.includes(''));
  if (wrong) return `--map takes OURS=THEIRS, such as authors=Autoren; "${wrong.join('=')}" came.`;
  const limit = own['max-rejects'] as string | undefined;
  const count = /^(\d+)(%?)$/u.exec(limit ?? '0');
  if (!count) return `--max-rejects takes a number or a percentage, such as 100 or 5%; "${limit}" came.`;
  const value = Number(count[1]);
  return {
    ...{ format, source: own.source as string | undefined, encoding: own.encoding as string | undefined },
    map: Object.fromEntries(pairs as [string, string][]),
    dryRun: own['dry-run'] === true,
    resume: own['no-resume'] !== true,
    maxRejects: limit === undefined ? undefined : count[2] ? { share: value / 100 } : { count: value },
  };
}
