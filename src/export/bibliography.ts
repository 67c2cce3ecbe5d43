import type { Ask, Question, Window } from '../ask/index.js';
import { citedOfPaper } from '../citation/citation.queries.js';
import type { About } from '../citation/format.js';
import { citationFormats } from '../citation/formats.js';
import { Keys } from '../citation/key.js';
import { referenceOf } from '../citation/reference.js';
import { datasetFacts, wholeGraph } from '../dataset/dataset.queries.js';
import { selectPapers, type PaperSelection } from '../filter/paperFilter.js';
import type { CitationFormat, PaperFilter } from '../generated/graphql.js';
import { permalink } from '../node/permalink.js';
import { paperById } from '../paper/paper.queries.js';
import { listOfAll, newestFirst } from '../paper/papers.js';
import { paperCount, type PaperItem, type PaperParams } from '../paper/papers.queries.js';
import type { PaperRecord } from '../paper/paper.js';
import { allOf } from '../selection/properties.js';
import { listsOf, type Owner } from './owners.js';

/** Papers as a bibliography: how many, and its text in any format, a piece at a time. */
export interface Bibliography {
  readonly count: number;
  text(format: CitationFormat): AsyncIterable<string>;
}

export interface Setting {
  /** An ask that remembers nothing: each batch has its own, so that memory does not grow with the bibliography. */
  newAsk(): Ask;
  readonly publicUrl: string;
}

/** The papers of one thing; null where it is not here. */
export async function bibliographyOf(
  kind: Owner,
  id: string,
  { newAsk, publicUrl }: Setting,
): Promise<Bibliography | null> {
  const ask = newAsk();
  const address = permalink(publicUrl, id);
  if (kind === 'Paper') {
    const paper = await ask(paperById, id);
    if (paper === null) return null;
    const about = await aboutOf(ask, paper.label, address);
    return { count: 1, text: (format) => textOf(format, about, oneBatch(paper), { newAsk, publicUrl }) };
  }
  const { byId, title, set, list, params } = listsOf(kind);
  const thing = await ask(byId, id);
  if (thing === null) return null;
  const selection = await selectPapers(ask, null, set);
  const own = (list as PaperLists).variant({ 'where: paper': selection.slots['where: paper'] });
  const papers = { key: id, listAt: () => own, selection, params };
  return listed(ask, papers, await aboutOf(ask, title(thing.name), address), { newAsk, publicUrl });
}

/** All papers that pass a filter. */
export async function bibliographyUnder(
  filter: PaperFilter | null,
  { newAsk, publicUrl }: Setting,
): Promise<Bibliography> {
  const ask = newAsk();
  const selection = await selectPapers(ask, filter);
  const listAt = (isLater: boolean) => listOfAll(selection.slots, newestFirst, isLater) as PaperLists;
  // However many they are: nobody waits for a page.
  const papers = { key: 'papers', listAt, selection, params: { most: null } };
  const title = filter === null ? 'All papers' : `Papers under the filter ${JSON.stringify(filter)}`;
  return listed(ask, papers, await aboutOf(ask, title, null), { newAsk, publicUrl });
}

type PaperLists = Question<string, readonly PaperItem[], Window & PaperParams>;

interface Papers {
  readonly key: string;
  /** For the first batch and for those behind a place. */
  listAt(isLater: boolean): PaperLists;
  readonly selection: PaperSelection;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Newest first, as lists of papers are; all of each paper. */
const order: PaperParams = {
  orderBy: newestFirst.field,
  descending: newestFirst.direction === 'DESC',
  paper: allOf('Paper'),
};

async function listed(ask: Ask, papers: Papers, about: About, setting: Setting): Promise<Bibliography> {
  const { key, selection, params } = papers;
  const args = { ...params, ...selection.params, ...order };
  return {
    count: await ask(paperCount.variant(selection.slots), key, args),
    text: (format) => textOf(format, about, batchesOf(papers, setting), setting),
  };
}

async function aboutOf(ask: Ask, title: string, address: string | null): Promise<About> {
  const { name, builtAt } = await ask(datasetFacts, wholeGraph);
  return { title, address, dataset: name ?? 'Coterie', date: builtAt };
}

interface Batch {
  readonly ask: Ask;
  readonly papers: readonly PaperRecord[];
}

const batchSize = 250;

/** The place in the order is what leads on, so the last batch costs what the first does. */
async function* batchesOf(
  { key, listAt, selection, params }: Papers,
  { newAsk }: Setting,
): AsyncIterable<Batch> {
  let after: Window['after'] = null;
  let last: string | null = null;
  for (;;) {
    const ask = newAsk();
    const args = { ...params, ...selection.params, ...order, after, limit: batchSize };
    const items: readonly PaperItem[] = await ask(listAt(after !== null), key, args);
    // A topic's list has a paper once for each reason to be there, one behind the other.
    const papers = items
      .map(({ node }) => node)
      .filter(({ id }, at, all) => id !== (at === 0 ? last : all[at - 1]?.id));
    yield { ask, papers };
    if (items.length < batchSize) return;
    after = items.at(-1)?.place ?? null;
    last = items.at(-1)?.node.id ?? null;
  }
}

async function* oneBatch(paper: PaperRecord): AsyncIterable<Omit<Batch, 'ask'>> {
  yield { papers: [paper] };
}

async function* textOf(
  format: CitationFormat,
  about: About,
  batches: AsyncIterable<Partial<Batch> & Pick<Batch, 'papers'>>,
  { newAsk, publicUrl }: Setting,
): AsyncIterable<string> {
  const { head, entry, between, foot } = citationFormats[format];
  const keys = new Keys();
  let isFirst = true;
  yield head(about);
  for await (const { ask = newAsk(), papers } of batches) {
    const entries = await Promise.all(
      papers.map(async (paper) => referenceOf(paper, await ask(citedOfPaper, paper.id), publicUrl)),
    );
    const texts = entries.map((one) => entry({ ...one, key: keys.unique(one.key, one.paperId) }, about));
    if (texts.length === 0) continue;
    yield `${isFirst ? '' : between}${texts.join(between)}`;
    isFirst = false;
  }
  yield foot;
}
