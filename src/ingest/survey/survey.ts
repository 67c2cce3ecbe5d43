import type { Bundle, BundleRows, Bundles, RecordStore } from '../write/bundles.js';
import type { Complaint } from '../decisions/problems.js';
import { complaintsIn } from './complaints.js';
import { Decided } from './decided.js';
import { gatheredFrom, type Gathered, type Gathering } from './gathering.js';
import { completeInitials } from './initials.js';
import { namesakesIn } from './namesakes.js';
import { PaperBundles } from './paperBundles.js';
import { Papers } from './papers.js';
import { PeopleFound } from './people.js';
import { PeopleBlocks } from './peopleBlocks.js';
import { PersonBundles } from './personBundles.js';
import { restOf } from './rest.js';
import { Titles } from './titles.js';

/** The whole graph that all records state, found without holding them: read once into columns, judged block by block by the rules of
 *  identity, and made into rows a batch at a time. */
export interface Survey extends Bundles {
  readonly count: number;
  /** Papers that several records make. */
  papersOfSeveral(): Iterable<{ readonly title: string | null; readonly records: readonly string[] }>;
  /** What is wrong with the decisions by hand. */
  readonly complaints: readonly Complaint[];
}

export interface SurveySettings {
  /** From 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** What was gathered as it was stored. */
  readonly gathering?: Gathering | null | undefined;
}

export async function surveyOf(
  store: RecordStore,
  { onProgress, gathering }: SurveySettings = {},
): Promise<Survey> {
  const { material, decided, papers } = await papersIn(
    store,
    (await gathering?.gathered()) ?? (await gatheredFrom(store)),
  );
  const named = await decided.named(papers);
  const people = new PeopleFound(material, papers, named.places);
  await people.judge(new PeopleBlocks(material, papers, named), onProgress);
  completeInitials(material, papers, people);
  const complaints = await complaintsIn(material, papers, decided, named);
  const rest = restOf(material, papers, people);
  const titles = new Titles(material, store);
  const namesakes = namesakesIn(material, papers, people);
  const paperBundles = new PaperBundles(material, papers, people, rest.catalogue, titles);
  const personBundles = new PersonBundles(material, papers, people, rest.linksOf, namesakes, titles, store);
  return new Stream(rest.bundles, papers, paperBundles, people, personBundles, complaints);
}

/** Who is one paper; what could be is not needed any more then. */
async function papersIn(store: RecordStore, { material, blocks }: Gathered) {
  blocks.joinSeeds(material);
  const decided = await Decided.over(material, store, blocks);
  const papers = new Papers(material, store);
  await papers.judge(blocks);
  return { material, decided, papers };
}

class Stream implements Survey {
  readonly count: number;
  /** Of the batch handed out last: what makes the rows of each, and its number there. */
  private current = new Map<string, { kind: 'rest' | 'paper' | 'person'; number: number }>();

  constructor(
    private readonly rest: readonly BundleRows[],
    private readonly papers: Papers,
    private readonly paperBundles: PaperBundles,
    private readonly people: PeopleFound,
    private readonly personBundles: PersonBundles,
    readonly complaints: readonly Complaint[],
  ) {
    this.count = rest.length + papers.count + people.count;
  }

  async *batches(): AsyncIterable<readonly Bundle[]> {
    yield* this.of('rest', this.rest.length, (number) => {
      const { root, label, digest } = this.rest[number] as BundleRows;
      return { root, label, digest };
    });
    yield* this.of('paper', this.papers.count, (number) => this.paperBundles.bundle(number));
    yield* this.of('person', this.people.count, (number) => this.personBundles.bundle(number));
    await Promise.resolve();
  }

  private *of(kind: 'rest' | 'paper' | 'person', count: number, make: (number: number) => Bundle) {
    for (let from = 0; from < count; from += batchSize) {
      const numbers = Array.from({ length: Math.min(batchSize, count - from) }, (_, index) => from + index);
      const bundles = numbers.map(make);
      this.current = new Map(
        bundles.map(({ root }, index) => [root, { kind, number: numbers[index] as number }]),
      );
      yield bundles;
    }
  }

  async rows(bundles: readonly Bundle[]): Promise<readonly BundleRows[]> {
    const [first] = bundles;
    if (first === undefined) return [];
    const found = bundles.map(({ root }) => {
      const known = this.current.get(root);
      if (!known) throw new Error(`${root} is not of the batch that was handed out last.`);
      return known;
    });
    const numbers = found.map(({ number }) => number);
    // A batch is of one kind.
    if (found[0]?.kind === 'paper') return this.paperBundles.rows(bundles, numbers);
    if (found[0]?.kind === 'person') return this.personBundles.rows(bundles, numbers);
    return numbers.map((number) => this.rest[number] as BundleRows);
  }

  *papersOfSeveral() {
    yield* this.papers.papersOfSeveral();
  }
}

const batchSize = 500;
