import type { PersonId } from '../../src/ingest/authors.js';
import type { Decision, Reference } from '../../src/ingest/decisions/decision.js';
import type { Identifier } from '../../src/ingest/identifier.js';
import type { SourcePerson } from '../../src/ingest/readers/reader.js';
import { gap, itemsOfPaper, type GivenAuthor, type PaperType } from '../../src/ingest/readers/record.js';
import { placeOf } from '../../src/ingest/readers/spots.js';
import {
  documentRecord,
  recordOf,
  type DocumentFacts,
  type StoredRecord,
} from '../../src/ingest/store/record.js';

/* Small bibliographies in which everything that joins and tells apart happens often: few names, few titles, few identifiers. */

const documents: readonly DocumentFacts[] = [
  { id: 'import:refs.bib', name: 'refs.bib', format: 'bibtex', origin: 'refs.bib' },
  { id: 'import:group/a.bib', name: 'a.bib', format: 'bibtex', origin: 'group' },
  { id: 'import:group/b.ris', name: 'b.ris', format: 'ris', origin: 'group' },
  { id: 'import:dblp', name: 'dblp', format: 'dblp', origin: 'dblp', tellsPeople: true },
  { id: 'import:OpenAlex', name: 'OpenAlex', format: 'openalex', origin: 'OpenAlex', tellsPeople: true },
];

const names = [
  ...['Ada Lovelace', 'A. Lovelace', 'Ada King', 'Lei Li', 'L. Li', 'Wei Wang', 'Wei Wang 0002', 'W. Wang'],
  ...['José Núñez', 'Jose Nunez', 'ATLAS Collaboration', 'Mary Somerville', 'Somerville Mary', '李 磊'],
];
const titles = [
  ...['Notes on the Analytical Engine', 'Notes on the analytical engine!', 'Introduction', 'Editorial'],
  ...['A Deck of Punched Cards', 'On the Connexion of the Physical Sciences', 'Looms', null],
];
const orcids = ['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X'];
const venues = ['Memoirs', 'Annals', 'Proceedings of the Royal Society', null];

/** The same for the same seed. */
export function randomRecords(seed: number, count = 25): StoredRecord[] {
  const random = randomOf(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const some = (share: number): boolean => random() < share;
  const records = new Map<string, StoredRecord>();
  const keep = (record: StoredRecord): void => void records.set(record.id, record);
  const author = (): GivenAuthor => {
    const ids: PersonId[] = [
      ...(some(0.15) ? [{ scheme: 'ORCID' as const, value: pick(orcids), isGuess: some(0.3) }] : []),
      ...(some(0.15) ? [{ scheme: 'DBLP' as const, value: `0${Math.floor(random() * 4)}/1` }] : []),
    ];
    const name = pick(names);
    const [given = '', ...family] = name.split(' ');
    const parts = some(0.3) && family.length > 0 ? { given, family: family.join(' ') } : { name };
    return { ...parts, ids, affiliations: some(0.2) ? [pick(['Royal Society', 'Cambridge'])] : [] };
  };
  const identifiers = (): Identifier[] => [
    ...(some(0.3) ? [{ scheme: 'DOI' as const, value: `10.1000/${Math.floor(random() * 6)}` }] : []),
    ...(some(0.2) ? [{ scheme: 'ARXIV' as const, value: `2401.0000${Math.floor(random() * 4)}` }] : []),
    ...(some(0.1) ? [{ scheme: 'ACL' as const, value: `P19-100${Math.floor(random() * 4)}` }] : []),
  ];
  for (let line = 1; line <= count; line += 1) {
    const document = pick(documents);
    keep(documentRecord(document));
    const key = `record ${Math.floor(random() * count * 2)}`;
    if (some(0.15))
      keep(recordOf({ kind: 'person', line, key, record: person(key, line) }, document.id, document.name));
    const authors = Array.from({ length: 1 + Math.floor(random() * 4) }, author);
    const items = itemsOfPaper({
      ...{ key, line, title: pick(titles), identifiers: identifiers(), venue: pick(venues) },
      type: pick<PaperType>(['CONFERENCE', 'JOURNAL', 'PREPRINT', 'THESIS']),
      year: some(0.9) ? 1840 + Math.floor(random() * 4) : null,
      authors: some(0.2) ? [...authors, gap] : authors,
      keywords: some(0.3) ? [pick(['Engines', 'Looms', 'engines'])] : [],
    });
    for (const item of items)
      if (item.kind === 'publication') keep(recordOf(item, document.id, document.name));
  }
  return [...records.values()];

  function person(key: string, line: number): SourcePerson {
    const [name, ...forms] = [pick(names), ...(some(0.6) ? [pick(names)] : [])];
    return {
      ...{ key, name: name.replace(/ \d{4}$/u, ''), forms, links: [], isDisambiguation: some(0.1) },
      ...(/\d{4}$/u.test(name) && { homonym: name.slice(-4) }),
      ids: some(0.5) ? [{ scheme: 'DBLP', value: `0${Math.floor(random() * 4)}/1` }] : [],
      quotations: placeOf(line, key),
    };
  }
}

/** A file of decisions by hand about what these records make. In: ids of some people and papers. */
export function randomDecisions(
  seed: number,
  records: readonly StoredRecord[],
  ids: readonly string[],
): StoredRecord[] {
  const random = randomOf(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const named = (about: Decision['about']): Reference => {
    const { key } = pick(records.filter(({ kind }) => kind === 'publication'));
    const own = ids.filter((id) => id.startsWith(about === 'people' ? 'p_' : 'w_'));
    const identifier: Identifier =
      about === 'people'
        ? { scheme: 'ORCID', value: pick(orcids) }
        : { scheme: 'DOI', value: `10.1000/${Math.floor(random() * 6)}` };
    return pick<Reference>([
      { kind: 'own', id: pick(own) },
      { kind: 'identifier', identifier },
      {
        kind: 'record',
        source: null,
        paper: key,
        author: about === 'people' ? pick([1, 2, pick(names)]) : null,
      },
    ]);
  };
  const decisions = Array.from({ length: 4 }, (_, index): Decision => {
    const about = pick<Decision['about']>(['people', 'papers']);
    const [one, other] = [named(about), named(about)];
    const words = [one, other].map((reference) => JSON.stringify(reference));
    const verdict = pick<Decision['verdict']>(['merge', 'not-the-same']);
    return { about, verdict, of: [one, other], words, place: `decisions.yaml, line ${index + 1}` };
  });
  const name = 'decisions.yaml';
  const document = { id: `import:${name}`, name, format: 'decisions', origin: name };
  const item = { kind: 'decisions' as const, line: 1, key: 'decisions', record: decisions };
  return [documentRecord(document), recordOf(item, document.id, name)];
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 up to 1. */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
