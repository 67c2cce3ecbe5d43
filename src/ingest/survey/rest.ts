import type { Document } from '../records.js';
import { Book, type LinkRow, type NodeRow } from '../rows/book.js';
import { writeCareers } from '../rows/careers.js';
import { namedThings, type Catalogue } from '../rows/library.js';
import { writeInstitutions, writeTopics, writeVenues } from '../rows/named.js';
import { add, writeInterests } from '../rows/people.js';
import { writeSources } from '../rows/sources.js';
import type { Bundle, BundleRows } from '../write/bundles.js';
import { rowsVersion } from '../version.js';
import { Digest } from './digest.js';
import type { Material } from './material.js';
import type { Papers } from './papers.js';
import type { PeopleFound } from './people.js';

/** Everything but papers and people: small enough to be made at once. */
export interface Rest {
  readonly catalogue: Catalogue;
  readonly bundles: readonly BundleRows[];
  /** Links that lead from people to what is written before them. */
  readonly linksOf: ReadonlyMap<string, readonly LinkRow[]>;
}

export function restOf(material: Material, papers: Papers, people: PeopleFound): Rest {
  const { byAge } = material;
  const documents = byAge.map((number) => material.documents[number] as Document);
  const named = new Set<string>();
  const personNamed = (name: string, document: Document): string => {
    const id = people.idOf(people.named(name, document));
    named.add(id);
    return id;
  };
  const catalogue: Catalogue = {
    ...{ documents, personNamed },
    ...namedThings(documents, personNamed),
    judgementOf: () => null,
    paperNamed: paperNamer(material, papers),
  };
  const book = new Book();
  writeSources(book, documents);
  writeInstitutions(book, catalogue);
  writeVenues(book, catalogue);
  writeTopics(book, catalogue);
  // Whoever owns something here; the people themselves are written later.
  for (const id of peopleNamedIn(material, people)) book.node('Person', id, {});
  writeCareers(book, catalogue);
  writeInterests(book, catalogue);
  const rows = book.rows();
  const linksOf = new Map(
    rows.flatMap(({ id, label, links }) => (label === 'Person' ? [[id, links] as const] : [])),
  );
  return { catalogue, linksOf, bundles: bundled(rows.filter(({ label }) => label !== 'Person')) };
}

function peopleNamedIn({ documents, held }: Material, people: PeopleFound): Set<string> {
  const ids = new Set<string>();
  for (const number of held) {
    const document = documents[number] as Document;
    const names = [
      ...document.advising.flatMap(({ advisor, advisee }) => [advisor, advisee]),
      ...document.awards.flatMap(({ people: takers }) => takers ?? []),
      ...[document.declared, document.affiliations, document.projects, document.talks, document.services]
        .flat()
        .map(({ person }) => person),
      ...[document.teaching, document.repositories, document.artifacts, document.skills, document.statements]
        .flat()
        .map(({ person }) => person),
      document.subject ?? undefined,
    ];
    for (const name of new Set(names))
      if (name !== undefined) ids.add(people.idOf(people.named(name, document)));
  }
  return ids;
}

/** The paper of a key: the document's own, else the newest of its origin. Imported publications stand in the order of keys. */
function paperNamer({ documents, byAge, sightings, seedStart }: Material, papers: Papers) {
  const ranges = new Map<number, [number, number]>();
  for (let rank = 0; rank < papers.order.length; rank += 1) {
    const document = sightings.documentOf.at(papers.order[rank] as number);
    const known = ranges.get(document);
    if (known) known[1] = rank + 1;
    else ranges.set(document, [rank, rank + 1]);
  }
  const within = (number: number, key: string): number | null => {
    const [from, to] = ranges.get(number) ?? [0, 0];
    const start = seedStart.get(number);
    if (start !== undefined) {
      const index = (documents[number] as Document).publications.findIndex((paper) => paper.key === key);
      return index < 0 ? null : start + index;
    }
    const words = Buffer.from(key);
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sightings.keys.bytesOf(papers.order[middle] as number).compare(words) < 0) low = middle + 1;
      else high = middle;
    }
    const found = low < to ? (papers.order[low] as number) : null;
    return found !== null && sightings.keys.bytesOf(found).equals(words) ? found : null;
  };
  const numbers = new Map(documents.map(({ id }, number) => [id, number]));
  return (key: string, { id, origin }: Document): string => {
    const siblings = [...byAge].reverse().filter((number) => documents[number]?.origin === origin);
    for (const number of [numbers.get(id) ?? 0, ...siblings]) {
      const found = within(number, key);
      if (found !== null) return `w_${papers.ids.at(papers.paperOf.at(found))}`;
    }
    throw new Error(`${id} speaks of a paper "${key}", which nobody lists.`);
  };
}

const order: readonly string[] = [
  'Source',
  'Institution',
  'Venue',
  'Topic',
  'Affiliation',
  'Repository',
  'Project',
];
const rank = ({ label }: NodeRow): number => (order.indexOf(label) + order.length + 1) % (order.length + 1);

/** Rows as bundles: names and identifiers with what they name; a link to what is not written yet is late. */
function bundled(rows: readonly NodeRow[]): BundleRows[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const owned = new Map<string, NodeRow[]>();
  for (const row of rows) {
    for (const { type, to } of row.links) {
      if (type === 'NAMED') add(owned, row.id, byId.get(to) as NodeRow);
      if (type === 'IDENTIFIES')
        add(owned, to, { ...row, links: row.links.filter((link) => link.to === to) });
    }
  }
  const written = new Set<string>();
  return rows
    .filter(({ label }) => label !== 'Name' && label !== 'ExternalId')
    .sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1))
    .map((root) => bundleOf([root, ...(owned.get(root.id) ?? [])], (id) => written.has(id), written));
}

export function bundleOf(
  nodes: readonly NodeRow[],
  isWritten: (id: string) => boolean,
  written = new Set<string>(),
  digest = digestOf(nodes),
): BundleRows {
  const { id: root, label } = nodes[0] as NodeRow;
  for (const { id } of nodes) written.add(id);
  const isLate = ({ to }: LinkRow): boolean => !isWritten(to) && !nodes.some(({ id }) => id === to);
  const late = nodes.flatMap(({ id: from, links }) => links.filter(isLate).map((link) => ({ from, link })));
  return {
    ...{ root, label, digest, late },
    nodes: nodes.map((node) => ({ ...node, links: node.links.filter((link) => !isLate(link)) })),
  };
}

const digestOf = (nodes: readonly NodeRow[]): Bundle['digest'] =>
  new Digest().text(rowsVersion).text(JSON.stringify(nodes)).toString();
