import type { RecordStore } from '../write/bundles.js';
import type { StoredRecord } from '../store/record.js';
import { Reading, type Material } from './material.js';
import { PaperBlocks } from './paperBlocks.js';

/** All records in columns, and which of them could be one paper: what a survey begins with. */
export interface Gathered {
  readonly material: Material;
  readonly blocks: PaperBlocks;
}

/** Reads all that is stored. */
export async function gatheredFrom(store: RecordStore): Promise<Gathered> {
  const blocks = new PaperBlocks();
  const reading = readingInto(blocks, store);
  for await (const record of store.all()) await reading.take(record);
  return { material: await reading.finish(), blocks };
}

/** Gathers what a first import stores, as it stores it, so that it is not read again. */
export class Gathering {
  private readonly documents = new Map<string, string>();
  private blocks: PaperBlocks | null = new PaperBlocks();
  private reading: Reading | null;

  constructor(
    store: RecordStore,
    private readonly countStored: () => Promise<number>,
  ) {
    this.reading = readingInto(this.blocks as PaperBlocks, store);
  }

  /** In: a record with another id than those before, a document before what it brings. */
  async take(record: StoredRecord): Promise<void> {
    const { kind, id, digest } = record;
    const known = this.documents.get(id);
    if (kind === 'document') this.documents.set(id, digest);
    if (known === digest) return;
    // Decisions are looked up in the order of the store, and what a document said of itself is in use by now.
    if (kind === 'decisions' || known !== undefined) this.giveUp();
    await this.reading?.take(record);
  }

  giveUp(): void {
    this.blocks = null;
    this.reading = null;
  }

  /** Once: what was gathered is the caller's then. Null where it is not all that is stored: somebody else may write, too. */
  async gathered(): Promise<Gathered | null> {
    const { blocks, reading } = this;
    this.giveUp();
    if (blocks === null || reading?.count !== (await this.countStored())) return null;
    return { material: await reading.finish(), blocks };
  }
}

const readingInto = (blocks: PaperBlocks, store: RecordStore): Reading =>
  new Reading(store, (publication, place, document) => blocks.add(publication, place, document));
