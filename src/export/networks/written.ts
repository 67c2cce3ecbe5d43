import type { Ask } from '../../ask/index.js';
import type { EgoRecord } from '../../ego/ego.js';
import { activityUnder } from '../../network/groups/activity.js';
import { noYear } from '../../network/projection/columns.js';
import type { EgoLink } from '../../network/groups/ego.js';
import { idAt } from '../../network/projection/idTable.js';
import type { Projection } from '../../network/projection/projection.js';
import type { Room } from '../../network/rules/room.js';
import type { Rules } from '../../network/rules/rules.js';
import { linksUnder, type WholeNetwork } from '../../network/groups/whole.js';
import { permalink } from '../../node/permalink.js';
import { personById } from '../../person/person.queries.js';
import type { WrittenLink, WrittenNetwork, WrittenPerson } from './network.js';

export interface Setting {
  /** An ask that remembers nothing: each batch of names has its own, so that memory does not grow with the network. */
  newAsk(): Ask;
  readonly publicUrl: string;
}

/** Somebody's surroundings, for a file. */
export function writtenEgo(ego: EgoRecord, setting: Setting): WrittenNetwork {
  const { projection, rules, question, found } = ego;
  const places = new Map(found.nodes.map(({ person }, place) => [person, place]));
  const within = `${question.depth} ${question.depth === 1 ? 'step' : 'steps'}`;
  return {
    title: `The ${found.nodes.length} of ${found.availableNodes} people at most ${within} from ${ego.center.name}`,
    personCount: found.nodes.length,
    people: () => named(projection, rules, found.nodes, setting),
    links: () => written(projection, found.links, (person) => places.get(person)!),
  };
}

/** Everybody under rules, for a file. `room` is taken until the file is written. */
export function writtenWhole(
  projection: Projection,
  rules: Rules,
  whole: WholeNetwork,
  room: Room,
  setting: Setting,
): WrittenNetwork {
  return {
    title: `The coauthor network of ${whole.people.length} people`,
    personCount: whole.people.length,
    people: () => named(projection, rules, placed(whole), setting),
    links: () => written(projection, linksUnder(projection, whole, rules, room), (one) => whole.places[one]!),
  };
}

interface Placed {
  readonly person: number;
  readonly degree: number;
  readonly community: number;
  readonly distance: number | null;
}

function* placed({ people, degrees, communities }: WholeNetwork): Generator<Placed> {
  for (const [place, person] of people.entries())
    yield { person, degree: degrees[place]!, community: communities[place]!, distance: null };
}

const batchSize = 1_000;

/** With names, a statement for each thousand. Whoever is not in the graph any more is called by the id. */
async function* named(
  projection: Projection,
  rules: Rules,
  people: Iterable<Placed>,
  { newAsk, publicUrl }: Setting,
): AsyncGenerator<WrittenPerson> {
  const activityOf = activityUnder(projection, rules);
  for (const batch of batchesOf(people)) {
    const ask = newAsk();
    const ids = batch.map(({ person }) => idAt(projection.people.ids, person));
    const records = await Promise.all(ids.map((id) => ask(personById, id)));
    for (const [at, { person, degree, community, distance }] of batch.entries()) {
      const id = ids[at]!;
      const { paperCount, firstYear, lastYear } = activityOf(person);
      yield {
        ...{ id, name: records[at]?.name ?? id, url: permalink(publicUrl, id) },
        ...{ paperCount, degree, community, distance },
        firstYear: yearOf(firstYear),
        lastYear: yearOf(lastYear),
      };
    }
  }
}

function* batchesOf(people: Iterable<Placed>): Generator<Placed[]> {
  let batch: Placed[] = [];
  for (const one of people) {
    batch.push(one);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function* written(
  { people }: Projection,
  links: Iterable<EgoLink>,
  placeOf: (person: number) => number,
): Generator<WrittenLink> {
  for (const { source, target, paperCount, weight, firstYear, lastYear } of links) {
    yield {
      ...{ source: placeOf(source), target: placeOf(target) },
      ...{ sourceId: idAt(people.ids, source), targetId: idAt(people.ids, target), paperCount, weight },
      firstYear: yearOf(firstYear),
      lastYear: yearOf(lastYear),
    };
  }
}

const yearOf = (year: number): number | null => (year === noYear ? null : year);
