import { basename } from 'node:path';
import type { Graph } from '../graph/graph.js';
import type { Complaint } from './decisions/problems.js';
import { filesIn, type ImportFile } from './intake/files.js';
import { Intake } from './intake/intake.js';
import { openInput, type Input } from './readers/input.js';
import { Unreadable, type Format, type Reader } from './readers/reader.js';
import { readerOf, readItems } from './readers/table.js';
import { build, bundlesOf, graphFacts, type BuildProgress } from './store/build.js';
import type { FileReject, FileSummary, Merge } from './intake/summary.js';
import { nothingRead } from './intake/tally.js';
import { summed, type Changes } from './write/transactions.js';

export interface ImportOptions {
  readonly format?: Format | undefined;
  /** Groups files of one origin. */
  readonly source?: string | undefined;
  readonly encoding?: string | undefined;
  readonly map?: Readonly<Record<string, string>>;
  /** Reads and compares everything, and writes nothing. */
  readonly dryRun?: boolean;
  /** False: compares everything with the graph again, also what an earlier run left standing. */
  readonly resume?: boolean;
  /** More rejects than this end the run: a number, or a share of what was read. */
  readonly maxRejects?: { readonly count: number } | { readonly share: number } | undefined;
  /** Told of each reject as it is met. */
  readonly onReject?: (reject: FileReject) => void;
  readonly onProgress?: (progress: Progress) => void;
  /** Once aborted, the batch under way is stored and the run ends. */
  readonly signal?: AbortSignal;
  /** Now, as ISO text; for tests. */
  readonly at?: string;
  /** Records a transaction. */
  readonly batch?: number;
}

export type Progress =
  | {
      readonly phase: 'reading';
      readonly file: string;
      readonly read: number;
      /** From 0 to 1, by the bytes of all files; null: not known. */
      readonly share: number | null;
    }
  | BuildProgress;

export interface Imported {
  readonly files: readonly FileSummary[];
  /** The server's own counters; empty where nothing was written. */
  readonly changes: Changes;
  /** The first papers that records joined: title and number of records. */
  readonly merges: readonly Merge[];
  readonly comparedWith: 'graph' | 'empty';
  /** An earlier run was ended before the graph was made of what it stored. Such records count as the same. */
  readonly isResumed: boolean;
  readonly end: 'whole' | 'interrupted' | 'too many rejects';
}

/** Reads files into the graph. Each batch of records is one transaction and is not read twice as new: the same call goes on
 *  where it was. In: no graph for a dry run without a database. */
export async function importFiles(
  paths: readonly string[],
  graph: Graph | null,
  options: ImportOptions = {},
): Promise<Imported> {
  if (graph === null && !options.dryRun) throw new Error('Only a dry run needs no graph.');
  const files = await filesIn(paths);
  const facts = graph && (await graphFacts(graph));
  const isResumed = facts?.isUnfinished === true;
  const run = new Run(graph, options, files, facts?.isEmpty === true);
  try {
    for (const file of files) {
      if (run.end !== 'whole') break;
      await run.read(file);
    }
    return { ...(await run.finish()), isResumed };
  } finally {
    run.close();
  }
}

class Run {
  end: Imported['end'] = 'whole';
  private readonly files: FileSummary[] = [];
  private readonly intake: Intake;
  private readonly bytes: number;
  private bytesDone = 0;
  private done = 0;

  constructor(
    private readonly graph: Graph | null,
    private readonly options: ImportOptions,
    files: readonly ImportFile[],
    isFirst: boolean,
  ) {
    this.intake = new Intake(graph, options.dryRun === true, { ...options, isFirst });
    this.bytes = files.reduce((sum, { size }) => sum + size, 0);
  }

  async read(file: ImportFile): Promise<void> {
    let summary: FileSummary = opened(file, null);
    let input: Input | null = null;
    try {
      input = await openInput(file.path, {
        ...(this.options.encoding && { encoding: this.options.encoding }),
      });
      const reader = readerOf(input, this.options.format);
      summary = opened(file, reader.format);
      await this.records(file, input, reader, summary);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      summary.unreadable = `${error.message} ${error.hint}`;
      const { code, hint, line, message: reason } = error;
      this.options.onReject?.({ file: file.name, line: line ?? 1, key: null, code, reason, hint });
    } finally {
      await input?.close();
      this.bytesDone += file.size;
      this.files.push(summary);
    }
  }

  private async records(file: ImportFile, input: Input, reader: Reader, summary: FileSummary): Promise<void> {
    const { map, signal, onReject } = this.options;
    const document = await this.intake.documentOf(reader, file, input, summary);
    for await (const item of readItems(reader, input, { ...(map && { map }) })) {
      if (item.kind === 'warning') {
        const { line, key, code, reason } = item;
        summary.warnings.push({ line, key, code, reason });
        continue;
      }
      summary.read += 1;
      this.done += 1;
      if (item.kind === 'reject') {
        const { line, key, code, reason, hint } = item;
        summary.rejected += 1;
        onReject?.({ file: file.name, line, key, code, reason, hint });
      } else await this.intake.take(item, document, summary);
      if (this.done % 100 === 0) this.tell(file, input);
      if (signal?.aborted) this.end = 'interrupted';
      if (this.hasTooManyRejects(summary)) this.end = 'too many rejects';
      if (this.end !== 'whole') break;
    }
    this.tell(file, input);
  }

  private tell({ name: file }: ImportFile, { taken }: Input): void {
    const share = this.bytes === 0 ? null : Math.min(1, (this.bytesDone + taken) / this.bytes);
    this.options.onProgress?.({ phase: 'reading', file, read: this.done, share });
  }

  private hasTooManyRejects(current: FileSummary): boolean {
    const { maxRejects } = this.options;
    if (maxRejects === undefined) return false;
    const rejected = [...this.files, current].reduce((sum, file) => sum + file.rejected, 0);
    if ('count' in maxRejects) return rejected > maxRejects.count;
    // A share of the first few records says nothing.
    return this.done >= 100 && rejected > maxRejects.share * this.done;
  }

  /** Who is who, with all that is stored; written, unless this run only looks or did not come to its end. */
  async finish(): Promise<Omit<Imported, 'isResumed'>> {
    let changes = await this.intake.ended();
    let merges: readonly Merge[] = [];
    if (this.options.dryRun || this.graph === null) {
      const bundles = await bundlesOf(this.intake.store(), { onProgress: this.options.onProgress });
      for await (const _batch of bundles.batches()) break;
      merges = this.intake.merged(bundles);
      this.refuse(bundles.complaints);
    } else if (this.end === 'whole') {
      const { at, batch, signal, onProgress, resume } = this.options;
      const built = await build(this.graph, {
        ...(at !== undefined && { at }),
        ...(batch !== undefined && { batch }),
        ...{ signal, onProgress, isThorough: resume === false, gathering: this.intake.gathering },
      });
      changes = summed(changes, built.changes);
      if (built.isWhole && built.bundles) merges = this.intake.merged(built.bundles);
      this.refuse(built.bundles?.complaints ?? []);
      if (!built.isWhole) this.end = 'interrupted';
    }
    const comparedWith = this.graph === null ? 'empty' : 'graph';
    return { files: this.files, changes, merges, end: this.end, comparedWith };
  }

  /** Decisions of this run's files that cannot be carried out count as rejects. */
  private refuse(complaints: readonly Complaint[]): void {
    for (const { place, what: reason, remedy: hint } of complaints) {
      const [, name, line] = /^(.*), line (\d+)$/u.exec(place) ?? [];
      const file = this.files.find((one) => one.format === 'decisions' && basename(one.file) === name);
      if (!file) continue;
      file.read += 1;
      file.rejected += 1;
      const code = 'DECISION_REFUSED';
      this.options.onReject?.({ file: file.file, line: Number(line), key: null, code, reason, hint });
    }
  }

  close(): void {
    this.intake.close();
  }
}

const opened = ({ name }: ImportFile, format: Format | null): FileSummary => ({
  ...{ file: name, format, ...nothingRead(), warnings: [], unreadable: null },
});
