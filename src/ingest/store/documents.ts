import { createHash } from 'node:crypto';
import type { Decision } from '../decisions/decision.js';
import { fold } from '../fold.js';
import type { PersonId, PrintedAuthor } from '../authors.js';
import { canonical, type Identifier } from '../identifier.js';
import type { NameParts, SourcePerson } from '../readers/reader.js';
import type {
  AdvisingFact,
  AffiliationFact,
  Document,
  InstitutionFact,
  PersonFact,
  Publication,
} from '../records.js';
import { contentOf, type DocumentFacts, type StoredRecord } from './record.js';

export interface Documents {
  readonly documents: readonly Document[];
  /** The record from which a publication was made. */
  recordOf(publication: Publication): string | undefined;
}

/** The documents that stored records make: the same in whatever order the records come. */
export function documentsOf(records: Iterable<StoredRecord>): Documents {
  const seeds: Document[] = [];
  const drafts = new Map<string, Draft>();
  const draftOf = (id: string): Draft => {
    const draft = drafts.get(id) ?? { facts: null, records: [] };
    drafts.set(id, draft);
    return draft;
  };
  for (const record of records) {
    if (record.kind === 'seed') seeds.push(contentOf(record.body) as Document);
    else if (record.kind === 'document')
      draftOf(record.document).facts = contentOf(record.body) as DocumentFacts;
    else draftOf(record.document).records.push(record);
  }
  const origins = new Map<Publication, string>();
  const imported = [...drafts.values()].flatMap(({ facts, records: own }) =>
    facts === null ? [] : [documentOf(facts, own.sort(byKey), origins).document],
  );
  return {
    documents: [...seeds, ...imported],
    recordOf: (publication) => origins.get(publication),
  };
}

interface Draft {
  facts: DocumentFacts | null;
  records: StoredRecord[];
}

/** In the order of code points. */
export const byKey = (one: StoredRecord, other: StoredRecord): number =>
  one.key === other.key
    ? one.id < other.id
      ? -1
      : 1
    : Buffer.compare(Buffer.from(one.key), Buffer.from(other.key));

/** What a record adds to the digest of its document. */
export const lineOf = ({ id, digest }: Pick<StoredRecord, 'id' | 'digest'>): string => `${id} ${digest}\n`;

/** Of a document, by all its records in whatever order. Sorts the lines. */
export function digestOfLines(lines: string[]): string {
  const hash = createHash('sha256');
  for (const line of lines.sort()) hash.update(line);
  return hash.digest('base64url');
}

/** What one file or provider states. In: its records in the order of keys; where each publication is from is written down. */
export function documentOf(
  facts: DocumentFacts,
  records: readonly StoredRecord[],
  origins: Map<Publication, string>,
): { readonly document: Document; readonly people: SourcePeople } {
  const bodies = <Body>(kind: StoredRecord['kind']): Body[] =>
    records.filter((record) => record.kind === kind).map(({ body }) => contentOf(body) as Body);
  const careers = bodies<{ record: AffiliationFact; of?: SourcePerson }>('career');
  const advising = bodies<{ record: AdvisingFact; advisor?: SourcePerson; advisee?: SourcePerson }>(
    'advising',
  );
  const people = peopleIn([
    ...bodies<SourcePerson>('person'),
    ...careers.flatMap(({ of }) => of ?? []),
    ...advising.flatMap(({ advisor, advisee }) => [advisor, advisee].filter((one) => one !== undefined)),
  ]);
  const publications = records
    .filter(({ kind }) => kind === 'publication')
    .map(({ id, body }) => {
      const publication = withIds(contentOf(body) as Publication, people);
      origins.set(publication, id);
      return publication;
    });
  const decisions = bodies<Decision[]>('decisions').flat();
  const document: Document = {
    ...facts,
    stored: { digest: digestOfLines(records.map(lineOf)) },
    ...{ subject: null, homepage: null, license: null, version: null, statedDate: null },
    ...{ isCompleteList: null, supersedes: [], publications, people: people.facts },
    institutions: bodies<InstitutionFact>('institution'),
    // A career without its person's name states nothing about anybody.
    affiliations: careers
      .map(({ record, of }) => ({ ...record, person: record.person ?? of?.name }))
      .filter((fact) => fact.person !== undefined && people.isOne(fact.person)),
    advising: advising
      .map(({ record }) => record)
      .filter(
        ({ advisor, advisee }) => advisee !== undefined && people.isOne(advisor) && people.isOne(advisee),
      ),
    ...{ notes: [], venues: [], topics: [], declared: [], projects: [], talks: [], services: [] },
    ...{ teaching: [], awards: [], repositories: [], artifacts: [], skills: [], statements: [] },
    ...(decisions.length > 0 && { decisions }),
  };
  return { document, people };
}

/** The people that a document lists with keys of its own. */
export interface SourcePeople {
  /** Those whom no name of theirs confuses with another one of the list. */
  readonly facts: readonly PersonFact[];
  /** Whether the name means one listed person, or nobody on the list. */
  isOne(name: string): boolean;
  idsOf(author: PrintedAuthor): readonly Identifier[];
  /** Whether the source says that several people stand behind the author's name or id. */
  isShared(author: PrintedAuthor): boolean;
}

function peopleIn(all: readonly SourcePerson[]): SourcePeople {
  const people = joinedByKey(all);
  const bearers = new Map<string, Set<SourcePerson>>();
  const printed = new Map<string, { person: SourcePerson; form: PrintedForm }[]>();
  for (const person of people) {
    for (const form of formsOf(person)) {
      add(bearers, fold(form.name), person);
      const key = `${form.name}|${form.homonym ?? ''}`;
      printed.set(key, [...(printed.get(key) ?? []), { person, form }]);
    }
  }
  const bearing = (author: PrintedAuthor): SourcePerson[] => {
    const all = printed.get(`${author.name}|${author.homonym ?? ''}`) ?? [];
    return [...new Set(all.filter(({ form }) => haveEqualParts(form, author)).map(({ person }) => person))];
  };
  const isAlone = ({ name, forms }: SourcePerson): boolean =>
    [name, ...forms].every((form) => bearers.get(fold(form))?.size === 1);
  return {
    facts: people.filter((person) => !person.isDisambiguation && isAlone(person)).map(factOf),
    isOne: (name) => (bearers.get(fold(name))?.size ?? 0) < 2,
    idsOf(author) {
      const [person, ...others] = bearing(author);
      return person && others.length === 0 && !person.isDisambiguation ? person.ids : [];
    },
    isShared(author) {
      const isListed = (person: SourcePerson): boolean =>
        person.ids.some((id) =>
          author.ids.some(({ scheme, value }) => scheme === id.scheme && value === id.value),
        );
      return bearing(author).some(
        (one) => one.isDisambiguation && (author.ids.length === 0 || isListed(one)),
      );
    },
  };
}

export interface PrintedForm extends NameParts {
  readonly name: string;
}

/** All names of a listed person, the main one first, in parts where the source tells them apart. */
export const formsOf = ({ name, given, family, homonym, forms, formParts }: SourcePerson): PrintedForm[] => [
  { name, given, family, homonym },
  ...forms.map((form, index) => ({ name: form, ...formParts?.[index] })),
];

/** (Anna Maria, Li) is not (Anna, Maria Li), where both tell first and last name apart. */
export const haveEqualParts = (one: NameParts, other: NameParts): boolean =>
  one.family === undefined ||
  other.family === undefined ||
  (one.family === other.family && (one.given ?? '') === (other.given ?? ''));

/** One person may be listed with each of their posts. */
function joinedByKey(all: readonly SourcePerson[]): SourcePerson[] {
  const people = new Map<string, SourcePerson>();
  for (const person of all) {
    const known = people.get(person.key);
    const ids = [...(known?.ids ?? []), ...person.ids];
    const distinct = [...new Map(ids.map((id) => [`${id.scheme}:${id.value}`, id])).values()];
    people.set(person.key, { ...(known ?? person), ids: distinct });
  }
  return [...people.values()];
}

function add<Item>(map: Map<string, Set<Item>>, key: string, item: Item): void {
  const known = map.get(key);
  if (known) known.add(item);
  else map.set(key, new Set([item]));
}

export function factOf({ name, given, family, forms, ids, links, quotations }: SourcePerson): PersonFact {
  return {
    ...{ name, quotations, forms: forms.filter((form) => form !== name) },
    ...(given === undefined ? {} : { given }),
    ...(family === undefined ? {} : { family }),
    externalIds: ids.flatMap((id) => canonical(id) ?? []),
    links: links.map((url) => ({ url, label: null, quotations })),
  } as PersonFact;
}

/** A source that lists a person with ids says them of every place where it prints exactly this name. */
export function withIds(
  publication: Publication,
  people: Pick<SourcePeople, 'idsOf' | 'isShared'>,
): Publication {
  return {
    ...publication,
    authors: publication.authors.map((author) => {
      // What the record itself says of this author goes before what the source says of the name.
      const more = people
        .idsOf(author)
        .filter(({ scheme }) => author.ids.every((id: PersonId) => id.scheme !== scheme));
      if (people.isShared(author)) return { ...author, isShared: true };
      return more.length === 0 ? author : { ...author, ids: [...author.ids, ...more] };
    }),
  };
}
