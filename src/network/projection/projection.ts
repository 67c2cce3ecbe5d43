import { listOf, offsetsOf, transposed, withoutRepeats, type Lists } from '../../algorithms/lists.js';
import { breadthFirstOrder, type Locality } from '../../algorithms/locality.js';
import { pairingOf } from '../../algorithms/pairing.js';
import { noYear, type Columns } from './columns.js';
import { idAt, idTableOf, type IdTable } from './idTable.js';
import { textAt, textsOf, type Texts } from './texts.js';

/** The coauthor network as typed arrays, never changed once made. People are numbered so that near ones lie near each other. */
export interface Projection {
  /** Which state of the graph this is: what Graph.revision was. */
  readonly revision: number;
  readonly people: People;
  readonly papers: Papers;
  readonly institutionIds: readonly string[];
  readonly topicIds: readonly string[];
  readonly venueIds: readonly string[];
  /** What an institution is a unit of, and what a topic is narrower than, directly. */
  readonly wholesOfInstitution: Lists;
  readonly broaderOfTopic: Lists;
}

export interface People {
  readonly ids: IdTable;
  /** As shown: Person.name. */
  readonly names: Texts;
  readonly isAmbiguous: Uint8Array;
  /** Two people are connected, under no rules at all, when these are equal. */
  readonly component: Uint32Array;
  /** Where each component begins; one more for the end of the last. */
  readonly componentStarts: Uint32Array;
  /** Ascending. */
  readonly coauthors: Lists;
  /** Papers shared with each coauthor, at the place of coauthors.values. */
  readonly paperCounts: Uint16Array | Uint32Array;
  /** The smallest teams first: sums over them are made in one order everywhere. */
  readonly papers: Lists;
  /** Recorded anywhere, and everything these are units of. */
  readonly institutions: Lists;
}

export interface Papers {
  /** The database's own numbers of them. */
  readonly keys: Uint32Array;
  /** Each person once. */
  readonly people: Lists;
  readonly year: Int16Array;
  /** noYear when no paper has one. */
  readonly newestYear: number;
  readonly teamSize: Uint32Array;
  readonly type: Uint8Array;
  readonly venues: Lists;
  /** With every broader topic. */
  readonly topics: Lists;
  /** Printed, with everything these are units of. */
  readonly institutions: Lists;
}

/** The name of a person as shown; "" when it is not known. */
export const nameAt = ({ people }: Projection, person: number): string => textAt(people.names, person);

/** What can be told of a person without asking the graph. */
export const personAt = (projection: Projection, person: number) => ({
  id: idAt(projection.people.ids, person),
  name: nameAt(projection, person),
});

/** O(sum of squared numbers of authors). */
export function projectionOf(columns: Columns, revision = 0): Projection {
  const { personIds } = columns;
  const unordered = withoutRepeats(columns.peopleOfPaper, personIds.length);
  const locality = breadthFirstOrder(transposed(unordered, personIds.length), unordered);
  const { order } = locality;
  const placeOfPerson = new Uint32Array(order.length);
  order.forEach((person, place) => (placeOfPerson[person] = place));

  const people = {
    offsets: unordered.offsets,
    values: unordered.values.map((person) => placeOfPerson[person]!),
  };
  const papersOfPerson = smallTeamsFirst(people, columns.teamSize, personIds.length);
  const pairing = pairingOf(papersOfPerson, people);
  const wholes = withAllAbove(columns.wholesOfInstitution);
  const broader = withAllAbove(columns.broaderOfTopic);
  return {
    revision,
    people: {
      ids: idTableOf(Array.from(order, (person) => personIds[person]!)),
      names: textsOf(Array.from(order, (person) => columns.personNames?.[person] ?? '')),
      isAmbiguous: Uint8Array.from(order, (person) => columns.isAmbiguous[person]!),
      component: componentsOf(locality),
      componentStarts: locality.starts,
      coauthors: pairing.neighbours,
      paperCounts: pairing.shared,
      papers: papersOfPerson,
      institutions: widened(reordered(columns.institutionsOfPerson, order), wholes),
    },
    papers: {
      keys: columns.paperKeys ?? Uint32Array.from(columns.year, (_, paper) => paper),
      people,
      year: columns.year,
      newestYear: columns.year.reduce((newest, year) => Math.max(newest, year), noYear),
      teamSize: columns.teamSize,
      type: columns.type,
      venues: columns.venuesOfPaper,
      topics: widened(columns.topicsOfPaper, broader),
      institutions: widened(columns.institutionsOfPaper, wholes),
    },
    institutionIds: columns.institutionIds,
    topicIds: columns.topicIds,
    venueIds: columns.venueIds,
    wholesOfInstitution: columns.wholesOfInstitution,
    broaderOfTopic: columns.broaderOfTopic,
  };
}

function componentsOf({ order, starts }: Locality): Uint32Array {
  const component = new Uint32Array(order.length);
  for (let at = 0; at + 1 < starts.length; at += 1) component.fill(at, starts[at], starts[at + 1]);
  return component;
}

/** Papers by team size, then as numbered. Teams beyond two million are one size here. */
function smallTeamsFirst(people: Lists, teamSize: Uint32Array, personCount: number): Lists {
  const keys = Float64Array.from(
    teamSize,
    (size, paper) => Math.min(size, 0x1f_ffff) * 2 ** 32 + paper,
  ).sort();
  const bySize = Uint32Array.from(keys, (key) => key % 2 ** 32);
  const turned = transposed(reordered(people, bySize), personCount);
  return { offsets: turned.offsets, values: turned.values.map((place) => bySize[place]!) };
}

function reordered(lists: Lists, order: Uint32Array): Lists {
  const lengths = order.map((at) => lists.offsets[at + 1]! - lists.offsets[at]!);
  const offsets = offsetsOf(lengths);
  const values = new Uint32Array(lists.values.length);
  order.forEach((at, place) => values.set(listOf(lists, at), offsets[place]));
  return { offsets, values };
}

/** Each node with all that stands above it, itself first. Above may lead round in a ring. */
function withAllAbove(above: Lists): readonly (readonly number[])[] {
  return Array.from({ length: above.offsets.length - 1 }, (_, node) => {
    const all = new Set([node]);
    for (const one of all) listOf(above, one).forEach((higher) => all.add(higher));
    return [...all];
  });
}

/** Each list with all that stands above its values, each once. */
function widened(lists: Lists, above: readonly (readonly number[])[]): Lists {
  if (lists.values.length === 0) return lists;
  const lengths = new Uint32Array(lists.offsets.length - 1);
  const values: number[] = [];
  for (let at = 0; at < lengths.length; at += 1) {
    const all = new Set<number>();
    for (const value of listOf(lists, at)) above[value]!.forEach((one) => all.add(one));
    lengths[at] = all.size;
    all.forEach((one) => values.push(one));
  }
  return { offsets: offsetsOf(lengths), values: Uint32Array.from(values) };
}
