import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { reportTo, type Report } from '../../bin/report.mjs';
import { readSettings, type Settings } from '../config.js';
import { openDatabase } from '../database/open.js';
import { applyConstraints, GraphUnavailable, openGraph, type Graph } from '../graph/index.js';
import { importFiles, type Imported, type ImportOptions } from '../ingest/import.js';
import { formats, type Format } from '../ingest/readers/reader.js';
import { loadSeed } from '../ingest/seed/load.js';
import { graphFacts } from '../ingest/store/build.js';
import { totalOf, type Tally } from '../ingest/tally.js';
import { counted } from './asking.js';
import type { Command, Outcome, OwnOptions } from './command.js';

export const exits = {
  done: 0,
  failed: 1,
  misused: 2,
  rejected: 3,
  noDatabase: 4,
  interrupted: 130,
} as const;

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
      opened = await open(settings, report);
    } catch (error) {
      if (!read.dryRun) return { exit: exits.noDatabase, message: (error as Error).message };
    }
    try {
      return await run(paths, opened?.graph ?? null, read, { json, report, rejects: own.rejects as string });
    } catch (error) {
      if (!(error instanceof GraphUnavailable)) throw error;
      const message = 'The database went away. What was stored stands: the same command goes on from there.';
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

async function open(settings: Settings, report: Report): Promise<Opened> {
  const database = await openDatabase(settings, report);
  const graph = openGraph(database);
  const close = async () => {
    await graph.close();
    await database.stop();
  };
  try {
    await applyConstraints(graph);
    // A seed that an older version loaded is not yet kept as records, from which all is built.
    if (settings.seed !== null && (await graphFacts(graph)).hasSeed) await loadSeed(graph, settings.seed);
    return { graph, close };
  } catch (error) {
    await close();
    throw error;
  }
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
  };
  process.on('SIGINT', interrupt);
  const file = rejects === undefined ? null : createWriteStream(rejects);
  const step = report.step('Reading');
  const start = performance.now();
  try {
    const imported = await importFiles(paths, graph, {
      ...options,
      signal: stop.signal,
      onReject: (reject) => file?.write(`${JSON.stringify(reject)}\n`),
      onProgress: ({ file: name, read, share }) => {
        const seconds = (performance.now() - start) / 1000;
        step.at(
          `${name} ${Math.floor(share * 100)} %, ${counted(read, 'record')}, ${Math.round(read / seconds)}/s`,
        );
      },
    });
    step.done(counted(totalOf(imported.files).read, 'record'));
    return outcomeOf(imported, json);
  } catch (error) {
    step.failed();
    throw error;
  } finally {
    process.off('SIGINT', interrupt);
    if (file) await ended(file);
  }
}

async function ended(file: WriteStream): Promise<void> {
  file.end();
  await finished(file);
}

export function outcomeOf(imported: Imported, json: boolean): Outcome {
  const total = totalOf(imported.files);
  const answer = json ? JSON.stringify(summaryOf(imported)) : linesOf(imported).join('\n');
  if (imported.end === 'interrupted') {
    const message = 'Interrupted. What was read is stored: the same command goes on from there.';
    return { exit: exits.interrupted, answer, message };
  }
  if (imported.end === 'too many rejects') {
    const message = 'More records were rejected than --max-rejects allows; the graph is as it was.';
    return { exit: exits.failed, answer, message };
  }
  const unread = imported.files.filter(({ unreadable }) => unreadable !== null);
  const messages = unread.map(({ file, unreadable }) => `${file}: ${unreadable}`);
  const isNothing = total.read === 0 && unread.length === imported.files.length;
  const exit = isNothing
    ? exits.failed
    : total.rejected > 0 || unread.length > 0
      ? exits.rejected
      : exits.done;
  return { exit, answer, ...(messages.length > 0 && { message: messages.join('\n') }) };
}

export function summaryOf({ files, changes, merges, comparedWith, end }: Imported) {
  return { ...totalOf(files), files, changes, merges, comparedWith, end };
}

function linesOf({ files, merges, comparedWith, end }: Imported): string[] {
  const warnings = files.flatMap((file) => file.warnings.map((warning) => ({ file: file.file, ...warning })));
  const shown = warnings.slice(0, 20);
  return [
    ...files.map((file) => `${file.file} (${file.format ?? 'no known format'}): ${tallied(file)}`),
    ...(files.length > 1 ? [`All: ${tallied(totalOf(files))}`] : []),
    ...(comparedWith === 'empty' ? ['No database was reached: compared with an empty graph.'] : []),
    ...merges.map(({ title, records }) => `  merged: ${title} (${counted(records, 'record')})`),
    ...(warnings.length > 0 ? [`${counted(warnings.length, 'warning')}:`] : []),
    ...shown.map(({ file, line, reason }) => `  ${file}:${line} ${reason}`),
    ...(warnings.length > shown.length ? [`  ... and ${warnings.length - shown.length} more`] : []),
    ...(end === 'whole' ? [] : [`Not finished: ${end}.`]),
  ];
}

const tallied = ({ read, new: fresh, changed, same, merged, rejected }: Tally): string =>
  `${read} read = ${fresh} new + ${changed} changed + ${same} same + ${merged} merged + ${rejected} rejected`;

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
    maxRejects: limit === undefined ? undefined : count[2] ? { share: value / 100 } : { count: value },
  };
}
