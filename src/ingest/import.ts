import type { Graph } from '../graph/graph.js';
import { filesIn, type ImportFile } from './files.js';
import { openInput, type Input } from './readers/input.js';
import { Unreadable, type Format, type Reader, type Reject, type Warning } from './readers/reader.js';
import { readerOf, readItems } from './readers/table.js';
import { libraryOf, type Library } from './rows/library.js';
import { build } from './store/build.js';
import { documentsOf, type Documents } from './store/documents.js';
import {
  documentRecord,
  recordOf,
  updatedOf,
  type DocumentFacts,
  type StoredRecord,
} from './store/record.js';
import { allRecords, knownRecords, storeRecords, type KnownRecord } from './store/store.js';
import { nothingRead, type Tally } from './tally.js';
import type { Changes } from './write.js';

export interface ImportOptions {
  readonly format?: Format | undefined;
  /** Groups files of one origin. */
  readonly source?: string | undefined;
  readonly encoding?: string | undefined;
  readonly map?: Readonly<Record<string, string>>;
  /** Reads and compares everything, and writes nothing. */
  readonly dryRun?: boolean;
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

export type FileReject = Omit<Reject, 'kind' | 'code'> & { readonly file: string; readonly code: string };
export type FileWarning = Omit<Warning, 'kind'>;

export interface Progress {
  readonly file: string;
  readonly read: number;
  /** From 0 to 1, by the bytes of all files. */
  readonly share: number;
}

export interface FileSummary extends Tally {
  readonly file: string;
  readonly format: Format | null;
  readonly warnings: FileWarning[];
  /** Why it could not be read to its end; null: it was. */
  unreadable: string | null;
}

export interface Imported {
  readonly files: readonly FileSummary[];
  /** The server's own counters; empty where nothing was written. */
  readonly changes: Changes;
  /** The first papers that records joined: title and number of records. */
  readonly merges: readonly { readonly title: string; readonly records: number }[];
  readonly comparedWith: 'graph' | 'empty';
  readonly end: 'whole' | 'interrupted' | 'too many rejects';
}

/** Reads files into the graph. Each batch of records is one transaction and is not read twice as new: the same call goes on
 *  where it was. In: no graph for a dry run without a database. */
export async function importFiles(
  paths: readonly string[],
  graph: Graph | null,
  options: ImportOptions = {},
): Promise<Imported> {
  const run = new Run(graph, options);
  const files = await filesIn(paths);
  for (const file of files) {
    if (run.end !== 'whole') break;
    await run.read(file);
  }
  return run.finish();
}

class Run {
  end: Imported['end'] = 'whole';
  private readonly files: FileSummary[] = [];
  private readonly changes: Record<string, number> = {};
  /** Records of this run by id: the digest that counts, and the file where it is new. */
  private readonly met = new Map<string, { digest: string; newIn: FileSummary | null; order: number }>();
  /** Of a dry run: what would be stored. */
  private readonly wouldStore = new Map<string, StoredRecord>();
  private pending: { record: StoredRecord; summary: FileSummary }[] = [];
  /** What the documents of the next batch say of themselves: of a file without a record nothing is kept. */
  private readonly heads = new Map<string, StoredRecord>();
  private done = 0;

  constructor(
    private readonly graph: Graph | null,
    private readonly options: ImportOptions,
  ) {
    if (graph === null && !options.dryRun) throw new Error('Only a dry run needs no graph.');
  }

  async read(file: ImportFile): Promise<void> {
    let summary: FileSummary = this.open(file, null);
    let input: Input | null = null;
    try {
      input = await openInput(file.path, {
        ...(this.options.encoding && { encoding: this.options.encoding }),
      });
      const reader = readerOf(input, this.options.format);
      summary = this.open(file, reader.format);
      await this.records(file, input, reader, summary);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      summary.unreadable = `${error.message} ${error.hint}`;
      const { code, hint, line } = error;
      this.options.onReject?.({
        file: file.name,
        line: line ?? 1,
        key: null,
        code,
        reason: error.message,
        hint,
      });
    } finally {
      await input?.close();
      await this.flush();
      this.files.push(summary);
    }
  }

  private open({ name }: ImportFile, format: Format | null): FileSummary {
    return { file: name, format, ...nothingRead(), warnings: [], unreadable: null };
  }

  private async records(file: ImportFile, input: Input, reader: Reader, summary: FileSummary): Promise<void> {
    const { map, signal, onProgress, onReject } = this.options;
    const document = documentFor(reader, file.name, this.options.source);
    this.heads.set(document.id, documentRecord(document));
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
      } else this.pending.push({ record: recordOf(item, document.id, file.name), summary });
      if (this.pending.length >= (this.options.batch ?? 2000)) await this.flush();
      if (summary.read % 100 === 0)
        onProgress?.({ file: file.name, read: this.done, share: input.taken / Math.max(1, input.size) });
      if (signal?.aborted) this.end = 'interrupted';
      if (this.hasTooManyRejects(summary)) this.end = 'too many rejects';
      if (this.end !== 'whole') return;
    }
  }

  private hasTooManyRejects(current: FileSummary): boolean {
    const { maxRejects } = this.options;
    if (maxRejects === undefined) return false;
    const all = [...this.files, current];
    const rejected = all.reduce((sum, file) => sum + file.rejected, 0);
    if ('count' in maxRejects) return rejected > maxRejects.count;
    // A share of the first few records says nothing.
    return this.done >= 100 && rejected > maxRejects.share * this.done;
  }

  /** Compares what was read with what is stored, and stores what differs. */
  private async flush(): Promise<void> {
    const batch = this.pending;
    this.pending = [];
    if (batch.length === 0) return this.heads.clear();
    const known = await this.known(batch.map(({ record }) => record.id));
    const keep = new Map<string, StoredRecord>();
    for (const { record, summary } of batch) {
      if (this.taken(record, known.get(record.id), summary)) keep.set(record.id, record);
    }
    const heads = [...this.heads.values()];
    this.heads.clear();
    await this.keep([...heads, ...keep.values()]);
  }

  /** Counts the record; whether it is to be stored. */
  private taken(record: StoredRecord, known: KnownRecord | undefined, summary: FileSummary): boolean {
    const { id, digest, kind } = record;
    const met = this.met.get(id);
    const standing = met?.digest ?? known?.digest;
    if (standing === digest) {
      summary.same += 1;
      this.met.set(id, met ?? { digest, newIn: null, order: this.met.size });
      return met === undefined && known !== undefined && hasMoved(record, known);
    }
    const older = this.wouldStore.get(id) ?? known;
    if (older !== undefined || met !== undefined) {
      const [was, is] = [older ? updatedOf({ kind, body: older.body }) : null, updatedOf(record)];
      const isOlder = was !== null && is !== null && is < was;
      const isNewer = was !== null && is !== null && is > was;
      if (isOlder) {
        // The newer one stands: this source's record is as it was.
        summary.same += 1;
        return false;
      }
      if (met !== undefined && !isNewer) {
        summary.rejected += 1;
        this.options.onReject?.({
          ...{ file: summary.file, line: Number(record.place.split(':').at(-1)), key: record.key },
          code: 'SAME_ID_TWICE',
          reason: `"${record.key}" stands twice in this source with other contents; the first was kept.`,
          hint: 'Give the second another key, or remove it.',
        });
        return false;
      }
      summary.changed += 1;
      this.met.set(id, { digest, newIn: met?.newIn ?? null, order: met?.order ?? this.met.size });
      return true;
    }
    summary.new += 1;
    this.met.set(id, { digest, newIn: summary, order: this.met.size });
    return true;
  }

  private async known(ids: readonly string[]): Promise<Map<string, KnownRecord>> {
    const stored = this.graph ? await knownRecords(this.graph, ids) : new Map<string, KnownRecord>();
    for (const id of ids) {
      const record = this.wouldStore.get(id);
      if (record && !this.met.has(id)) stored.set(id, record);
    }
    return stored;
  }

  private async keep(records: readonly StoredRecord[]): Promise<void> {
    if (this.options.dryRun || this.graph === null) {
      for (const record of records) this.wouldStore.set(record.id, record);
      return;
    }
    if (records.length === 0) return;
    this.add(await storeRecords(this.graph, records));
  }

  private add(changes: Changes): void {
    for (const [name, count] of Object.entries(changes))
      this.changes[name] = (this.changes[name] ?? 0) + count;
  }

  async finish(): Promise<Imported> {
    const { documents, library } = await this.judged();
    const merges = library === null ? [] : this.countMerged(documents, library);
    return {
      ...{ files: this.files, changes: this.changes, merges, end: this.end },
      comparedWith: this.graph === null ? 'empty' : 'graph',
    };
  }

  /** Who is who, with all that is stored; written, unless this run only looks or did not come to its end. */
  private async judged(): Promise<{ documents: Documents; library: Library | null }> {
    if (this.graph !== null && !this.options.dryRun) {
      if (this.end !== 'whole') return { documents: documentsOf([]), library: null };
      const built = await build(this.graph, this.options.at ?? new Date().toISOString());
      this.add(built.changes);
      return built;
    }
    const records = new Map<string, StoredRecord>();
    if (this.graph !== null)
      for await (const record of allRecords(this.graph)) records.set(record.id, record);
    for (const [id, record] of this.wouldStore) records.set(id, record);
    const documents = documentsOf(records.values());
    return { documents, library: libraryOf(documents.documents) };
  }

  /** A new record that joined a paper of another record is merged; of a paper that is new, the first read made it. */
  private countMerged({ recordOf: recordOfPaper }: Documents, { papers }: Library): Imported['merges'] {
    const merges: { title: string; records: number }[] = [];
    for (const { sightings } of papers) {
      const records = sightings.map(({ publication }) => this.met.get(recordOfPaper(publication) ?? ''));
      const isNew = (record: (typeof records)[number]) => record !== undefined && record.newIn !== null;
      const fresh = records.filter(isNew).sort((one, other) => (one?.order ?? 0) - (other?.order ?? 0));
      const joined = fresh.length < records.length ? fresh : fresh.slice(1);
      for (const record of joined) {
        if (!record?.newIn) continue;
        record.newIn.new -= 1;
        record.newIn.merged += 1;
      }
      const title = sightings.find(({ publication }) => publication.title)?.publication.title;
      if (joined.length > 0) merges.push({ title: title ?? 'an untitled paper', records: records.length });
    }
    return merges.slice(0, 10);
  }
}

const hasMoved = ({ place }: StoredRecord, known: KnownRecord): boolean =>
  place !== known.place && place.replace(/:\d+$/u, '') === known.place.replace(/:\d+$/u, '');

/** What a provider publishes is one document, in however many files; a file of one's own is a document, and an ORCID record
 *  speaks for its owner alone. */
function documentFor(reader: Reader, file: string, source?: string): DocumentFacts {
  const { provider, format, tellsPeople } = reader;
  const origin = source ?? provider ?? file;
  const isWhole = provider !== null && format !== 'orcid';
  const name = isWhole ? origin : file;
  const id = isWhole ? `import:${origin}` : `import:${origin}/${file}`;
  return { id, name, format, origin: format === 'orcid' ? id : origin, ...(tellsPeople && { tellsPeople }) };
}
