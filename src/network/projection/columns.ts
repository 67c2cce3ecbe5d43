import { listsOf, type Lists } from '../../algorithms/lists.js';

/** As the schema's PaperType; a paper's type is its place here, `noType` when it has none. */
export const paperTypes = [
  'CONFERENCE',
  'JOURNAL',
  'WORKSHOP',
  'PREPRINT',
  'REPORT',
  'BOOK',
  'CHAPTER',
  'THESIS',
  'OTHER',
] as const;
export const noType = 255;
/** The year of a paper whose year is not known. */
export const noYear = -32768;

/** What a projection is made from, in columns: people, papers, institutions, topics and venues are numbered from 0 each. */
export interface Columns {
  readonly personIds: readonly string[];
  /** As shown; absent: nobody's is known. */
  readonly personNames?: readonly string[];
  /** 1: the person's identity is AMBIGUOUS. */
  readonly isAmbiguous: Uint8Array;
  /** Recorded for a person anywhere, career or printed; may repeat. */
  readonly institutionsOfPerson: Lists;
  /** A person may stand on a paper more than once. */
  readonly peopleOfPaper: Lists;
  /** The database's own numbers of papers; absent: they are numbered as they come. */
  readonly paperKeys?: Uint32Array;
  readonly year: Int16Array;
  /** authorCount where known, else the authorships recorded. */
  readonly teamSize: Uint32Array;
  readonly type: Uint8Array;
  readonly venuesOfPaper: Lists;
  readonly topicsOfPaper: Lists;
  /** Printed by an authorship of the paper. */
  readonly institutionsOfPaper: Lists;
  readonly institutionIds: readonly string[];
  readonly topicIds: readonly string[];
  readonly venueIds: readonly string[];
  /** What an institution is a unit of, directly. */
  readonly wholesOfInstitution: Lists;
  readonly broaderOfTopic: Lists;
}

/** A paper as tests and small tools write it. Everything is named by id and need not be declared. */
export interface PaperRow {
  readonly people: readonly string[];
  readonly year?: number | null;
  /** What the paper says itself; else the number of `people`. */
  readonly authorCount?: number | null;
  readonly type?: (typeof paperTypes)[number] | null;
  readonly venues?: readonly string[];
  readonly topics?: readonly string[];
  readonly institutions?: readonly string[];
}

export interface MoreRows {
  /** People who may have no paper. */
  readonly people?: readonly string[];
  readonly ambiguous?: readonly string[];
  /** [person, institution] */
  readonly affiliations?: readonly (readonly [string, string])[];
  /** [part, whole] */
  readonly units?: readonly (readonly [string, string])[];
  /** [narrower, broader] */
  readonly broader?: readonly (readonly [string, string])[];
}

/** Columns of papers given one by one; every author of a paper bears the institutions that it printed only if `affiliations` says so. */
export function columnsOf(papers: readonly PaperRow[], more: MoreRows = {}): Columns {
  const { affiliations = [], units = [], broader = [], ambiguous = [] } = more;
  const people = numbering([
    ...(more.people ?? []),
    ...papers.flatMap((paper) => paper.people),
    ...affiliations.map(([person]) => person),
  ]);
  const institutions = numbering([
    ...papers.flatMap((paper) => paper.institutions ?? []),
    ...affiliations.map(([, institution]) => institution),
    ...units.flat(),
  ]);
  const topics = numbering([...papers.flatMap((paper) => paper.topics ?? []), ...broader.flat()]);
  const venues = numbering(papers.flatMap((paper) => paper.venues ?? []));
  const lists = (numbers: Numbering, rows: readonly (readonly string[] | undefined)[]) =>
    listsOf(rows.map((row) => (row ?? []).map((id) => numbers.of(id))));
  const pairs = (from: Numbering, to: Numbering, links: readonly (readonly [string, string])[]) => {
    const rows: string[][] = from.ids.map(() => []);
    for (const [one, other] of links) rows[from.of(one)]!.push(other);
    return lists(to, rows);
  };
  return {
    personIds: people.ids,
    isAmbiguous: Uint8Array.from(people.ids, (id) => Number(ambiguous.includes(id))),
    institutionsOfPerson: pairs(people, institutions, affiliations),
    peopleOfPaper: lists(
      people,
      papers.map((paper) => paper.people),
    ),
    year: Int16Array.from(papers, ({ year }) => year ?? noYear),
    teamSize: Uint32Array.from(papers, (paper) => paper.authorCount ?? paper.people.length),
    type: Uint8Array.from(papers, ({ type }) => (type ? paperTypes.indexOf(type) : noType)),
    venuesOfPaper: lists(
      venues,
      papers.map((paper) => paper.venues),
    ),
    topicsOfPaper: lists(
      topics,
      papers.map((paper) => paper.topics),
    ),
    institutionsOfPaper: lists(
      institutions,
      papers.map((paper) => paper.institutions),
    ),
    institutionIds: institutions.ids,
    topicIds: topics.ids,
    venueIds: venues.ids,
    wholesOfInstitution: pairs(institutions, institutions, units),
    broaderOfTopic: pairs(topics, topics, broader),
  };
}

interface Numbering {
  readonly ids: readonly string[];
  of(id: string): number;
}

function numbering(names: readonly string[]): Numbering {
  const ids = [...new Set(names)];
  const places = new Map(ids.map((id, at) => [id, at]));
  return { ids, of: (id) => places.get(id)! };
}
