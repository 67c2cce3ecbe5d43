import { reportTo } from '../bin/report.mjs';
import { finished } from '../src/algorithms/search.js';
import { readSettings } from '../src/config.js';
import { openDatabase } from '../src/database/open.js';
import { openGraph } from '../src/graph/index.js';
import { collaborationsUnder } from '../src/network/rules/collaborations.js';
import { compareIds } from '../src/network/projection/idTable.js';
import { loadProjection } from '../src/network/loading/load.js';
import { projectionOf, type Projection } from '../src/network/projection/projection.js';
import { recommendedCollaborators } from '../src/network/groups/recommendations.js';
import { roomFor, type Room } from '../src/network/rules/room.js';
import { generatedNetwork } from './generator.js';
import { Random } from './random.js';

// npm run bench -- recommend [PAPERS | home] [YEAR]: recommends from what was known in a year, and looks who became a coauthor later. The network
// is a generated one of so many papers, or "home": that of COTERIE_HOME (the ACL Anthology, once imported). Hit rate at 20: the share of people,
// of those who won a new coauthor whom the network knew already, with at least one of these among the first 20.

const first = 20;
const asked = 2_000;
const [which = '100000', yearGiven] = process.argv.slice(2);
const projection = which === 'home' ? await ofHome() : projectionOf(generatedNetwork(Number(which)));
const room = roomFor(projection);
const trainUntil = Number(yearGiven ?? projection.papers.newestYear - 3);
const before = coauthors({ years: { to: trainUntil } }, room);
const all = coauthors({}, roomFor(projection));
const popular = mostPopular();
const people = sample();
console.log(
  `${which === 'home' ? 'the network of this home' : `${which} generated papers`}, known until ${trainUntil}: ${people.length} people with a new coauthor who was known`,
);
console.table([
  rowOf('Adamic-Adar', strategy('ADAMIC_ADAR')),
  rowOf('common coauthors', strategy('COMMON_COAUTHORS')),
  rowOf('shared topics', strategy('SHARED_TOPICS'), 200),
  rowOf('popularity: most coauthors', (person) => {
    const known = new Set(before(person)).add(person);
    return popular.filter((one) => !known.has(one)).slice(0, first);
  }),
]);

type Method = (person: number) => readonly number[];

function rowOf(method: string, recommend: Method, most = asked) {
  const those = people.slice(0, most);
  let hits = 0;
  let found = 0;
  let later = 0;
  const started = performance.now();
  for (const { person, fresh } of those) {
    const right = recommend(person).filter((one) => fresh.has(one)).length;
    hits += Number(right > 0);
    found += right;
    later += fresh.size;
  }
  const milliseconds = (performance.now() - started) / those.length;
  return {
    method,
    people: those.length,
    'hit rate at 20': (hits / those.length).toFixed(3),
    'recall at 20': (found / later).toFixed(3),
    'ms a person': milliseconds.toFixed(2),
  };
}

function strategy(name: 'ADAMIC_ADAR' | 'COMMON_COAUTHORS' | 'SHARED_TOPICS'): Method {
  const wishes = { strategy: name, most: first, trainUntil };
  return (person) =>
    finished(recommendedCollaborators(projection, person, wishes, room)).map((one) => one.person);
}

function coauthors(rules: object, inRoom: Room): (person: number) => Uint32Array {
  const network = collaborationsUnder(projection, { rules }, inRoom);
  return (person) => {
    network.expand(person);
    return network.list.slice(network.start, network.end);
  };
}

/** More than anybody has coauthors among them would be needed; whoever knows all of these gets fewer. */
function mostPopular(): number[] {
  const { ids } = projection.people;
  return Array.from({ length: projection.people.isAmbiguous.length }, (_, person) => ({
    person,
    degree: before(person).length,
  }))
    .sort((one, other) => other.degree - one.degree || compareIds(ids, one.person, other.person))
    .slice(0, 2_000)
    .map(({ person }) => person);
}

/** People who won a coauthor later who had a paper before, drawn by a fixed seed. */
function sample(): { person: number; fresh: ReadonlySet<number> }[] {
  const random = new Random(5);
  const size = projection.people.isAmbiguous.length;
  const drawn = new Set<number>();
  const found: { person: number; fresh: ReadonlySet<number> }[] = [];
  for (let tries = 0; found.length < asked && tries < 100 * asked; tries += 1) {
    const person = random.below(size);
    if (drawn.has(person)) continue;
    drawn.add(person);
    const known = new Set(before(person));
    if (known.size === 0) continue;
    const fresh = [...all(person)].filter((one) => !known.has(one) && before(one).length > 0);
    if (fresh.length > 0) found.push({ person, fresh: new Set(fresh) });
  }
  return found;
}

async function ofHome(): Promise<Projection> {
  const database = await openDatabase(readSettings(), reportTo(process.stderr));
  const graph = openGraph(database);
  try {
    return (await loadProjection(graph)).projection;
  } finally {
    await graph.close();
    await database.stop();
  }
}
