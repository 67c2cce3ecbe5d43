import type { Graph } from '../../graph/graph.js';
import type { Bundles, RecordStore } from '../write/bundles.js';
import { documentFor, folderOf, isOneFile, namesOf } from './documentNames.js';
import type { ImportFile } from './files.js';
import { Met } from './met.js';
import type { FileReject, FileSummary, Merge } from './summary.js';
import type { Input } from '../readers/input.js';
import type { Reader } from '../readers/reader.js';
import { Overlay } from '../store/overlay.js';
import {
  documentRecord,
  folderIn,
  recordOf,
  updatedOf,
  type DocumentFacts,
  type StoredRecord,
  type TakenItem,
} from '../store/record.js';
import { countRecords, knownRecords, recordStore, storeRecords, type KnownRecord } from '../store/store.js';
import { Gathering } from '../survey/gathering.js';
import { Turns, type Changes } from '../write/transactions.js';

interface Pending {
  readonly record: StoredRecord;
  readonly summary: FileSummary;
}

/** Compares the records of a run with those that are stored, counts them, and stores what differs: a batch while the next one is read. */
export class Intake {
  private readonly turns = new Turns();
  private readonly met = new Met();
  /** Files by number. */
  private readonly numbers = new Map<FileSummary, number>();
  /** Where the documents of this run lie, by id. */
  private readonly folders = new Map<string, string>();
  private readonly overlay: Overlay | null;
  /** What a first run stores, as it is judged; null: it is read from the database. */
  readonly gathering: Gathering | null;
  private pending: Pending[] = [];
  /** What the documents of the next batch say of themselves: of a file without a record nothing is kept. */
  private readonly heads = new Map<string, StoredRecord>();

  constructor(
    private readonly graph: Graph | null,
    isDry: boolean,
    private readonly options: {
      readonly batch?: number;
      readonly source?: string | undefined;
      /** No record was stored when the run began. */
      readonly isFirst?: boolean;
      readonly onReject?: (reject: FileReject) => void;
    },
  ) {
    this.overlay = isDry ? new Overlay(graph && recordStore(graph)) : null;
    this.gathering =
      graph && !isDry && options.isFirst
        ? new Gathering(recordStore(graph), () => countRecords(graph))
        : null;
  }

  /** All records: those of the database, under those that a dry run would store. */
  store(): RecordStore {
    return this.overlay ?? recordStore(this.graph as Graph);
  }

  /** The document of a file: the one that was imported from the same place under any of its names, else a new one under the first that is
   *  free. What another place brought under its name is not that file. */
  async documentOf(
    reader: Reader,
    file: ImportFile,
    input: Input,
    summary: FileSummary,
  ): Promise<DocumentFacts> {
    this.numbers.set(summary, this.numbers.size);
    const { source } = this.options;
    const facts = documentFor(reader, file.name, source);
    // It brings its documents along, among its records.
    if (facts.format === 'coterie') {
      this.gathering?.giveUp();
      return facts;
    }
    if (!isOneFile(facts) || source !== undefined) return this.headed(facts);
    const folder = folderOf(file, input.head, reader);
    const named = namesOf(file, folder).map((name) => documentFor(reader, name));
    const folders = await this.foldersOf(named);
    const known = named.find(
      ({ id }, at) => folders.get(id) === folder || (at === 0 && folders.get(id) === ''),
    );
    if (known) return this.headed(known, folder);
    const first = named.findIndex(({ name }) => name === file.name);
    const free = named.find(({ id }, at) => at >= first && !folders.has(id)) ?? facts;
    if (free.name !== file.name)
      summary.warnings.push({
        ...{ line: 1, key: null, code: 'SAME_FILE_NAME' },
        reason: `Another ${file.name} was imported from another place: this one is kept apart as ${free.name}. --source NAME says what belongs together.`,
      });
    return this.headed(free, folder);
  }

  /** Of those that are there, by id; empty: an older version did not keep it. */
  private async foldersOf(documents: readonly DocumentFacts[]): Promise<Map<string, string>> {
    const recordIds = new Map(documents.map((facts) => [facts.id, documentRecord(facts).id]));
    const known = await this.known([...recordIds.values()]);
    const folders = new Map<string, string>();
    for (const [id, recordId] of recordIds) {
      const record = known.get(recordId);
      const folder = this.folders.get(id) ?? (record && (folderIn(record.place) ?? ''));
      if (folder !== undefined) folders.set(id, folder);
    }
    return folders;
  }

  private headed(facts: DocumentFacts, folder?: string): DocumentFacts {
    this.heads.set(facts.id, documentRecord(facts, folder));
    if (folder !== undefined) this.folders.set(facts.id, folder);
    return facts;
  }

  async take(item: TakenItem, document: DocumentFacts, summary: FileSummary): Promise<void> {
    this.pending.push({ record: recordOf(item, document.id, summary.file), summary });
    if (this.pending.length >= (this.options.batch ?? 2000)) await this.flush();
  }

  /** What the records of the run changed in the database; the last batch is stored. */
  async ended(): Promise<Changes> {
    await this.flush();
    await this.turns.ended();
    return this.turns.changes;
  }

  close(): void {
    this.overlay?.close();
  }

  /** Compares what was read with what is stored, and stores what differs. */
  private async flush(): Promise<void> {
    const batch = this.pending;
    this.pending = [];
    if (batch.length === 0) return this.heads.clear();
    const heads = [...this.heads.values()];
    this.heads.clear();
    const records = [...heads, ...batch.map(({ record }) => record)];
    // What a first run stored it has met, but for documents.
    const asked = this.options.isFirst ? records.filter(({ kind }) => kind === 'document') : records;
    const known = await this.known(asked.map(({ id }) => id));
    const keep = new Map<string, StoredRecord>();
    for (const head of heads) if (known.get(head.id)?.digest !== head.digest) keep.set(head.id, head);
    for (const one of batch) if (await this.isKept(one, known, keep)) keep.set(one.record.id, one.record);
    if (keep.size > 0) await this.keep([...keep.values()]);
  }

  private async known(ids: readonly string[]): Promise<ReadonlyMap<string, KnownRecord>> {
    const known = this.graph ? await knownRecords(this.graph, ids) : new Map<string, KnownRecord>();
    for (const id of ids) {
      const record = this.overlay?.get(id);
      if (record) known.set(id, record);
    }
    return known;
  }

  /** Counts the record; whether it is to be stored. */
  private async isKept(
    { record, summary }: Pending,
    known: ReadonlyMap<string, KnownRecord>,
    keep: ReadonlyMap<string, StoredRecord>,
  ): Promise<boolean> {
    const { id, digest } = record;
    const order = this.met.orderOf(id);
    const standing = known.get(id);
    if (order < 0 && standing === undefined) {
      summary.new += 1;
      this.met.add(id, digest, this.numbers.get(summary) ?? -1);
      return true;
    }
    if (order >= 0 ? this.met.saysTheSame(order, digest) : standing?.digest === digest) {
      summary.same += 1;
      if (order >= 0) return false;
      this.met.add(id, digest, -1);
      return standing !== undefined && hasMoved(record, standing);
    }
    const age = await this.ageOf(record, keep);
    if (age === 'older') {
      // The newer one stands: this source's record is as it was.
      summary.same += 1;
      return false;
    }
    if (order >= 0 && age !== 'newer') {
      this.rejectSecond(record, summary);
      return false;
    }
    summary.changed += 1;
    // It was gathered as it was before.
    this.gathering?.giveUp();
    if (order < 0) this.met.add(id, digest, -1);
    else this.met.change(order, digest);
    return true;
  }

  /** Against the one that stands, by the source's own dates. */
  private async ageOf(
    record: StoredRecord,
    keep: ReadonlyMap<string, StoredRecord>,
  ): Promise<'older' | 'newer' | 'unknown'> {
    const is = updatedOf(record);
    if (is === null) return 'unknown';
    const { id } = record;
    let older = keep.get(id);
    if (older === undefined) {
      await this.turns.ended();
      older = (await this.store().byId([id])).get(id);
    }
    const was = older === undefined ? null : updatedOf(older);
    if (was === null || was === is) return 'unknown';
    return is < was ? 'older' : 'newer';
  }

  private rejectSecond({ key, place }: StoredRecord, summary: FileSummary): void {
    summary.rejected += 1;
    this.options.onReject?.({
      ...{ file: summary.file, line: Number(place.split(':').at(-1)), key },
      code: 'SAME_ID_TWICE',
      reason: `"${key}" stands twice in this source with other contents; the first was kept.`,
      hint: 'Give the second another key, or remove it.',
    });
  }

  private async keep(records: readonly StoredRecord[]): Promise<void> {
    const { graph, overlay } = this;
    if (overlay) overlay.put(records);
    else if (graph) await this.turns.next(() => storeRecords(graph, records));
    for (const record of records) await this.gathering?.take(record);
  }

  /** A new record that joined a paper of another record is merged; of a paper that is new, the first read made it. */
  merged(bundles: Bundles): readonly Merge[] {
    const files = [...this.numbers.keys()];
    const merges: { title: string; records: number }[] = [];
    for (const { title, records } of bundles.papersOfSeveral?.() ?? []) {
      const fresh = records
        .map((id) => this.met.orderOf(id))
        .filter((order) => order >= 0 && this.met.newIn(order) >= 0)
        .sort((one, other) => one - other);
      const joined = fresh.length < records.length ? fresh : fresh.slice(1);
      for (const order of joined) {
        const file = files[this.met.newIn(order)];
        if (!file) continue;
        file.new -= 1;
        file.merged += 1;
      }
      if (joined.length > 0 && merges.length < 10)
        merges.push({ title: title ?? 'an untitled paper', records: records.length });
    }
    return merges;
  }
}

const hasMoved = ({ place }: StoredRecord, known: KnownRecord): boolean =>
  place !== known.place && place.replace(/:\d+$/u, '') === known.place.replace(/:\d+$/u, '');
