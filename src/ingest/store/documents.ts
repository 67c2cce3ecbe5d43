import { fold } from '../fold.js';
import type { PersonId, PrintedAuthor } from '../authors.js';
import { canonical, type Identifier } from '../identifier.js';
import type { SourcePerson } from '../readers/reader.js';
import type {
  AdvisingFact,
  AffiliationFact,
  Document,
  InstitutionFact,
  PersonFact,
  Publication,
} from '../records.js';
import type { DocumentFacts, StoredRecord } from './record.js';

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
    if (record.kind === 'seed') seeds.push(JSON.parse(record.body) as Document);
    else if (record.kind === 'document')
      draftOf(record.document).facts = JSON.parse(record.body) as DocumentFacts;
    else draftOf(record.document).records.push(record);
  }
  const origins = new Map<Publication, string>();
  const imported = [...drafts.values()].flatMap(({ facts, records: own }) =>
    facts === null ? [] : [documentOf(facts, own.sort(byKey), origins)],
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

const byKey = (one: StoredRecord, other: StoredRecord): number =>
  one.key < other.key ? -1 : one.key > other.key ? 1 : one.id < other.id ? -1 : 1;

function documentOf(
  facts: DocumentFacts,
  records: readonly StoredRecord[],
  origins: Map<Publication, string>,
): Document {
  const bodies = <Body>(kind: StoredRecord['kind']): Body[] =>
    records.filter((record) => record.kind === kind).map(({ body }) => JSON.parse(body) as Body);
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
      const publication = withIds(JSON.parse(body) as Publication, people);
      origins.set(publication, id);
      return publication;
    });
  return {
    ...facts,
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
  };
}

interface SourcePeople {
  /** Those whom no name of theirs confuses with another one of the list. */
  readonly facts: readonly PersonFact[];
  /** Whether the name means one listed person, or nobody on the list. */
  isOne(name: string): boolean;
  idsOf(author: PrintedAuthor): readonly Identifier[];
}

function peopleIn(all: readonly SourcePerson[]): SourcePeople {
  const people = joinedByKey(all);
  const bearers = new Map<string, Set<SourcePerson>>();
  const printed = new Map<string, Set<SourcePerson>>();
  for (const person of people) {
    for (const [index, name] of [person.name, ...person.forms].entries()) {
      const homonym = index === 0 ? person.homonym : person.formParts?.[index - 1]?.homonym;
      add(bearers, fold(name), person);
      add(printed, `${name}|${homonym ?? ''}`, person);
    }
  }
  const isAlone = ({ name, forms }: SourcePerson): boolean =>
    [name, ...forms].every((form) => bearers.get(fold(form))?.size === 1);
  return {
    facts: people.filter((person) => !person.isDisambiguation && isAlone(person)).map(factOf),
    isOne: (name) => (bearers.get(fold(name))?.size ?? 0) < 2,
    idsOf(author) {
      const bearing = printed.get(`${author.name}|${author.homonym ?? ''}`);
      const [person] = bearing ?? [];
      return bearing?.size === 1 && person && !person.isDisambiguation ? person.ids : [];
    },
  };
}

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

function factOf({ name, given, family, forms, ids, links, quotations }: SourcePerson): PersonFact {
  return {
    ...{ name, quotations, forms: forms.filter((form) => form !== name) },
    ...(given === undefined ? {} : { given }),
    ...(family === undefined ? {} : { family }),
    externalIds: ids.flatMap((id) => canonical(id) ?? []),
    links: links.map((url) => ({ url, label: null, quotations })),
  } as PersonFact;
}

/** A source that lists a person with ids says them of every place where it prints exactly this name. */
function withIds(publication: Publication, people: SourcePeople): Publication {
  return {
    ...publication,
    authors: publication.authors.map((author) => {
      const more = people
        .idsOf(author)
        .filter(({ scheme, value }) =>
          author.ids.every((id: PersonId) => id.scheme !== scheme || id.value !== value),
        );
      return more.length === 0 ? author : { ...author, ids: [...author.ids, ...more] };
    }),
  };
}
