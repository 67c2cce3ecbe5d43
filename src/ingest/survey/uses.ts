import type { Document, Publication, Quotation } from '../records.js';
import { wordsThatSay } from '../rows/uses.js';

/** Where a document names something first. */
interface FirstUse<Item> {
  readonly key: string;
  readonly record: string;
  readonly index: number;
  readonly item: Item;
}

/** Of a document's publications only what tells its venues and topics: the first use of each name, and its newest date. What is made
 *  of these few is what would be made of all. */
export class FirstUses {
  private readonly venues = new Map<string, FirstUse<readonly Quotation[]>>();
  private readonly topics = new Map<string, FirstUse<Publication['topics'][number]>>();
  private readonly awards = new Map<string, FirstUse<Publication['awards'][number]>>();
  private newestYear: number | null = null;
  private newestDay = '';

  add(publication: Publication, record: string): void {
    const { key, venue, year, values } = publication;
    const at = { key, record };
    if (venue !== null && isEarlier(this.venues.get(venue), at, 0))
      this.venues.set(venue, {
        ...at,
        index: 0,
        item: wordsThatSay('venue', publication).quotations.slice(0, 1),
      });
    for (const [index, topic] of publication.topics.entries())
      if (isEarlier(this.topics.get(topic.topic), at, index))
        this.topics.set(topic.topic, {
          ...{ ...at, index },
          item: { topic: topic.topic, basis: topic.basis, quotations: topic.quotations.slice(0, 1) },
        });
    for (const [index, award] of publication.awards.entries())
      if (award.grantor !== null && isEarlier(this.awards.get(award.grantor), at, index))
        this.awards.set(award.grantor, { ...at, index, item: award });
    if (year !== null && (this.newestYear === null || String(year) > String(this.newestYear)))
      this.newestYear = year;
    if (String(values.published ?? '') > this.newestDay) this.newestDay = String(values.published);
  }

  /** In place of the document's publications. */
  publications(): Publication[] {
    const drafts = new Map<string, Draft>();
    const draftOf = ({ key, record }: { key: string; record: string }): Draft => {
      const draft = drafts.get(record) ?? {
        key,
        record,
        venue: null,
        quotations: [],
        topics: [],
        awards: [],
      };
      drafts.set(record, draft);
      return draft;
    };
    for (const [venue, use] of this.venues) Object.assign(draftOf(use), { venue, quotations: use.item });
    for (const use of byIndex(this.topics.values())) draftOf(use).topics.push(use.item);
    for (const use of byIndex(this.awards.values())) draftOf(use).awards.push(use.item);
    const dated = {
      ...nothing,
      year: this.newestYear,
      values: this.newestDay === '' ? {} : { published: this.newestDay },
    };
    const uses = [...drafts.values()]
      .sort(inOrder)
      .map(({ record: _record, ...draft }) => ({ ...nothing, ...draft }));
    return [...uses, dated];
  }
}

interface Draft {
  readonly key: string;
  readonly record: string;
  readonly topics: Publication['topics'][number][];
  readonly awards: Publication['awards'][number][];
  readonly venue: string | null;
  readonly quotations: readonly Quotation[];
}

const nothing: Publication = {
  ...{ key: '', title: null, type: null, year: null, venue: null, values: {}, identifiers: [], authors: [] },
  ...{ authorsComplete: false, explainsMarks: false, ranks: [], links: [], topics: [], awards: [] },
  ...{ versionOf: [], quotations: [] },
};

type Placed = { readonly key: string; readonly record: string };

/** As publications stand in their document. */
export const inOrder = (one: Placed, other: Placed): number =>
  one.key === other.key
    ? one.record < other.record
      ? -1
      : 1
    : Buffer.compare(Buffer.from(one.key), Buffer.from(other.key));

const isEarlier = (known: FirstUse<unknown> | undefined, at: Placed, index: number): boolean =>
  known === undefined || (known.record === at.record ? index < known.index : inOrder(at, known) < 0);

const byIndex = <Item>(uses: Iterable<FirstUse<Item>>): FirstUse<Item>[] =>
  [...uses].sort((one, other) => one.index - other.index);

/** The document with what `uses` kept of its publications. */
export const withUses = (document: Document, uses: FirstUses): Document => ({
  ...document,
  publications: uses.publications(),
});
