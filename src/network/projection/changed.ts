import { listOf, offsetsOf, type Lists } from '../../algorithms/lists.js';
import type { ChangedPaper, NetworkChanges, NewName } from './changes.js';
import type { Columns } from './columns.js';
import { allIds, placeOf } from './idTable.js';
import type { Projection } from './projection.js';
import { allTexts } from './texts.js';

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
    newPeople.get(id) ?? persons.now[placeOf(people.ids, id) ?? nobody] ?? nobody;
  const namesOfPaper = (old: Lists, names: Names, told: (paper: ChangedPaper) => readonly string[]): Lists =>
    listsFrom(works, old, (paper) => told(paper).map(names.of));
  const ofPaper = (old: ArrayLike<number>, told: (paper: ChangedPaper) => number): number[] =>
    valuesFrom(works, old, told);
  return {
    personIds: valuesFrom(persons, allIds(people.ids), ({ id }) => id),
    personNames: valuesFrom(persons, allTexts(people.names), ({ name }) => name),
    isAmbiguous: new Uint8Array(
      valuesFrom(persons, people.isAmbiguous, ({ isAmbiguous }) => Number(isAmbiguous)),
    ),
    institutionsOfPerson: listsFrom(persons, people.institutions, (person) =>
      person.institutions.map(institutions.of),
    ),
    peopleOfPaper: whole(
      listsFrom(works, renumbering(papers.people, persons.now), (paper) => paper.people.map(personOf)),
    ),
    paperKeys: new Uint32Array(ofPaper(papers.keys, ({ key }) => key)),
    year: new Int16Array(ofPaper(papers.year, ({ year }) => year)),
    teamSize: new Uint32Array(ofPaper(papers.teamSize, ({ teamSize }) => teamSize)),
    type: new Uint8Array(ofPaper(papers.type, ({ type }) => type)),
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

/** The number of somebody who is not there: no place has it. */
const nobody = 0xffff_ffff;

function whole(peopleOfPaper: Lists): Lists {
  if (peopleOfPaper.values.includes(nobody)) throw new Error('a paper bears somebody who is not there');
  return peopleOfPaper;
}

/** Places of those that are known at all. */
const placesOf = <Key>(keys: readonly Key[], placeOfKey: (key: Key) => number | undefined): Set<number> =>
  new Set(keys.flatMap((key) => placeOfKey(key) ?? []));

/** Rows without those that are gone, and with others behind them. */
interface Renumbered<Told> {
  /** By the new place of a row that stays, its old one. */
  readonly kept: Uint32Array;
  /** By the old place of a row, its new one; `nobody` where it is gone. */
  readonly now: Uint32Array;
  readonly added: readonly Told[];
  /** By the old place. */
  readonly told: readonly (Told | undefined)[];
}

function renumbered<Told>(
  count: number,
  gone: ReadonlySet<number>,
  all: readonly Told[],
  placeBefore: (one: Told) => number | undefined,
): Renumbered<Told> {
  const kept = Uint32Array.from({ length: count }, (_, at) => at).filter((at) => !gone.has(at));
  const now = new Uint32Array(count).fill(nobody);
  kept.forEach((before, at) => (now[before] = at));
  const told = new Array<Told | undefined>(count).fill(undefined);
  const added: Told[] = [];
  for (const one of all) {
    const before = placeBefore(one);
    if (before === undefined) added.push(one);
    else told[before] = one;
  }
  return { kept, now, added, told };
}

/** A value a row: the old one where nothing is told. */
function valuesFrom<Told, Value>(
  { kept, added, told }: Renumbered<Told>,
  old: ArrayLike<Value>,
  now: (one: Told) => Value,
): Value[] {
  const values: Value[] = [];
  for (const before of kept) {
    const one = told[before];
    values.push(one === undefined ? old[before]! : now(one));
  }
  for (const one of added) values.push(now(one));
  return values;
}

/** A list a row, in the same way. */
function listsFrom<Told>(
  { kept, added, told }: Renumbered<Told>,
  old: Lists,
  now: (one: Told) => readonly number[],
): Lists {
  const values: number[] = [];
  const lengths: number[] = [];
  const add = (one: Told): void => {
    const list = now(one);
    for (const value of list) values.push(value);
    lengths.push(list.length);
  };
  for (const before of kept) {
    const one = told[before];
    if (one !== undefined) {
      add(one);
      continue;
    }
    const [start, end] = [old.offsets[before]!, old.offsets[before + 1]!];
    for (let at = start; at < end; at += 1) values.push(old.values[at]!);
    lengths.push(end - start);
  }
  added.forEach(add);
  return { offsets: offsetsOf(lengths), values: new Uint32Array(values) };
}

const renumbering = ({ offsets, values }: Lists, now: Uint32Array): Lists => ({
  offsets,
  values: values.map((value) => now[value]!),
});

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
