import { listOf, offsetsOf, type Lists } from '../../algorithms/lists.js';
import type { ChangedPaper, ChangedPerson, NetworkChanges, NewName } from './changes.js';
import type { Columns } from './columns.js';
import { idAt, placeOf } from './idTable.js';
import { nameAt, type Projection } from './projection.js';

/** The columns of a projection with what has changed since: those who stay in their old order, then those who are new.
 *  Throws where a paper bears somebody who is neither known nor told, or who is gone. O(size of the projection). */
export function changedColumns(projection: Projection, changes: NetworkChanges): Columns {
  const { people, papers } = projection;
  const persons = renumbered(
    people.isAmbiguous.length,
    placesOf(changes.gonePeople, (id) => placeOf(people.ids, id)),
    changes.people,
    ({ id }) => placeOf(people.ids, id),
  );
  const paperPlaces = new Map(Array.from(papers.keys, (key, place) => [key, place]));
  const works = renumbered(
    papers.year.length,
    placesOf(changes.gonePapers, (key) => paperPlaces.get(key)),
    changes.papers,
    ({ key }) => paperPlaces.get(key),
  );
  const institutions = extended(projection.institutionIds, changes.institutions);
  const topics = extended(projection.topicIds, changes.topics);
  const venues = extended(projection.venueIds, changes.venues);

  const newPeople = new Map(persons.added.map(({ id }, at) => [id, persons.kept.length + at]));
  const personOf = (id: string): number =>
    standing(newPeople.get(id) ?? persons.now[placeOf(people.ids, id) ?? nobody]);
  const peopleBefore = (place: number) =>
    listOf(papers.people, place).map((person) => standing(persons.now[person]));
  const namesOfPaper = (old: Lists, names: Names, told: (paper: ChangedPaper) => readonly string[]): Lists =>
    listsFrom(
      works,
      (before) => listOf(old, before),
      (paper) => told(paper).map(names.of),
    );
  const ofPerson = <Value>(old: (before: number) => Value, told: (person: ChangedPerson) => Value): Value[] =>
    valuesFrom(persons, old, told);
  const ofPaper = (old: ArrayLike<number>, told: (paper: ChangedPaper) => number): number[] =>
    valuesFrom(works, (before) => old[before]!, told);
  return {
    personIds: ofPerson(
      (before) => idAt(people.ids, before),
      ({ id }) => id,
    ),
    personNames: ofPerson(
      (before) => nameAt(projection, before),
      ({ name }) => name,
    ),
    isAmbiguous: Uint8Array.from(
      ofPerson(
        (before) => people.isAmbiguous[before]!,
        ({ isAmbiguous }) => Number(isAmbiguous),
      ),
    ),
    institutionsOfPerson: listsFrom(
      persons,
      (before) => listOf(people.institutions, before),
      (person) => person.institutions.map(institutions.of),
    ),
    peopleOfPaper: listsFrom(works, peopleBefore, (paper) => paper.people.map(personOf)),
    paperKeys: Uint32Array.from(ofPaper(papers.keys, ({ key }) => key)),
    year: Int16Array.from(ofPaper(papers.year, ({ year }) => year)),
    teamSize: Uint32Array.from(ofPaper(papers.teamSize, ({ teamSize }) => teamSize)),
    type: Uint8Array.from(ofPaper(papers.type, ({ type }) => type)),
    venuesOfPaper: namesOfPaper(papers.venues, venues, (paper) => paper.venues),
    topicsOfPaper: namesOfPaper(papers.topics, topics, (paper) => paper.topics),
    institutionsOfPaper: namesOfPaper(papers.institutions, institutions, (paper) => paper.institutions),
    institutionIds: institutions.ids,
    topicIds: topics.ids,
    venueIds: venues.ids,
    wholesOfInstitution: institutions.above(projection.wholesOfInstitution),
    broaderOfTopic: topics.above(projection.broaderOfTopic),
  };
}

/** No place has this number. */
const nobody = -1;

function standing(place: number | undefined): number {
  if (place === undefined || place === nobody) throw new Error('a paper bears somebody who is not there');
  return place;
}

/** Places of those that are known at all. */
const placesOf = <Key>(keys: readonly Key[], placeOfKey: (key: Key) => number | undefined): Set<number> =>
  new Set(keys.flatMap((key) => placeOfKey(key) ?? []));

/** Rows without those that are gone, and with others behind them. */
interface Renumbered<Told> {
  /** By the new place of a row that stays, its old one. */
  readonly kept: Uint32Array;
  /** By the old place of a row, its new one; `nobody` where it is gone. */
  readonly now: Int32Array;
  readonly added: readonly Told[];
  /** By the old place. */
  readonly told: ReadonlyMap<number, Told>;
}

function renumbered<Told>(
  count: number,
  gone: ReadonlySet<number>,
  all: readonly Told[],
  placeBefore: (one: Told) => number | undefined,
): Renumbered<Told> {
  const kept = Uint32Array.from({ length: count }, (_, at) => at).filter((at) => !gone.has(at));
  const now = new Int32Array(count).fill(nobody);
  kept.forEach((before, at) => (now[before] = at));
  const told = new Map<number, Told>();
  const added: Told[] = [];
  for (const one of all) {
    const before = placeBefore(one);
    if (before === undefined) added.push(one);
    else told.set(before, one);
  }
  return { kept, now, added, told };
}

/** A value a row: the old one where nothing is told. */
function valuesFrom<Told, Value>(
  { kept, added, told }: Renumbered<Told>,
  old: (before: number) => Value,
  now: (one: Told) => Value,
): Value[] {
  const values: Value[] = [];
  for (const before of kept) {
    const one = told.get(before);
    values.push(one === undefined ? old(before) : now(one));
  }
  for (const one of added) values.push(now(one));
  return values;
}

function listsFrom<Told>(
  rows: Renumbered<Told>,
  old: (before: number) => ArrayLike<number>,
  now: (one: Told) => ArrayLike<number>,
): Lists {
  const lists = valuesFrom(rows, old, now);
  const offsets = offsetsOf(lists.map(({ length }) => length));
  const values = new Uint32Array(offsets[lists.length]!);
  lists.forEach((list, at) => values.set(list, offsets[at]));
  return { offsets, values };
}

interface Names {
  readonly ids: readonly string[];
  of(id: string): number;
  /** With what the new ones are below. */
  above(old: Lists): Lists;
}

function extended(old: readonly string[], added: readonly NewName[]): Names {
  const ids = [...old, ...added.map(({ id }) => id)];
  const places = new Map(ids.map((id, at) => [id, at]));
  const of = (id: string): number => {
    const at = places.get(id);
    if (at === undefined) throw new Error(`${id} is not there`);
    return at;
  };
  const above = (lists: Lists): Lists => {
    const rows = added.map((name) => name.above.map(of));
    const offsets = offsetsOf([
      ...old.map((_, at) => listOf(lists, at).length),
      ...rows.map(({ length }) => length),
    ]);
    return { offsets, values: Uint32Array.from([...lists.values, ...rows.flat()]) };
  };
  return { ids, of, above };
}
