import type { Graph } from '../../../src/graph/index.js';
import { build } from '../../../src/ingest/store/build.js';
import type { StoredRecord } from '../../../src/ingest/store/record.js';
import { storeRecords } from '../../../src/ingest/store/store.js';
import { rowsOf } from '../../../src/ingest/rows/rows.js';
import { write } from '../../../src/ingest/write/write.js';
import { changesSince } from '../../../src/network/loading/changes.js';
import { loadProjection, type Loaded } from '../../../src/network/loading/load.js';
import { placeOf } from '../../../src/network/projection/idTable.js';
import { bundlesOfRows } from '../../support/bundled.js';
import { documentsOf, emptyGraph } from '../../support/library.js';
import { randomDecisions, randomOf, randomRecords } from '../../support/randomRecords.js';
import { toldNetwork } from '../../support/toldNetwork.js';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
}, 60_000);

/** Follows the graph by its changes where it can, and requires each time that this gives what a reading of the whole gives. */
class Follower {
  byChanges = 0;
  whole = 0;
  readonly seen = { newPeople: 0, gonePeople: 0, gonePapers: 0, newNames: 0 };
  private known: Loaded | null = null;

  /** `skips`: what is known stays that of before, so that the next step has more to catch up with. */
  async follows(what: unknown, { skips = false } = {}): Promise<void> {
    const whole = await loadProjection(graph);
    const changes = this.known && (await changesSince(graph, this.known, whole.state));
    const caughtUp = await loadProjection(graph, undefined, this.known);
    expect([what, toldNetwork(caughtUp.projection)]).toEqual([what, toldNetwork(whole.projection)]);
    expect(caughtUp.state).toEqual(whole.state);
    if (changes === null) this.whole += 1;
    else {
      this.byChanges += 1;
      const { people } = this.known!.projection;
      this.seen.newPeople += changes.people.filter(({ id }) => placeOf(people.ids, id) === undefined).length;
      this.seen.gonePeople += changes.gonePeople.length;
      this.seen.gonePapers += changes.gonePapers.length;
      this.seen.newNames += changes.institutions.length + changes.topics.length + changes.venues.length;
    }
    if (this.known === null || !skips) this.known = caughtUp;
  }
}

/** Brings the graph to what a library says, as every import does. */
const written = async (lines: readonly string[]) =>
  write(graph, bundlesOfRows(rowsOf(documentsOf(lines.join('\n')))), { at: '2026-01-01T00:00:00.000Z' });

const names = ['Ann Ash', 'Bob Bay', 'Cid Cod', 'Dan Dow', 'Eve Elm', 'Fay Fox', 'Gus Gum', 'Hal Hay'];
const [institutions, topics, venues] = [
  ['Mill', 'Forge', 'Yard'],
  ['Weaving', 'Tides', 'Stars'],
  ['Annals', 'Letters'],
];

/** A library that changes at random, a few lines at a time: papers and what they say come, change and go, and with them people, who are told apart by a
 *  second document or an ORCID iD, institutions, topics and venues. */
function changingLibrary(seed: number) {
  const random = randomOf(seed);
  const below = (most: number) => Math.floor(random() * most);
  const one = (all: readonly string[]) => all[below(all.length)]!;
  const some = (all: readonly string[], most: number) =>
    [...all].sort(() => random() - 0.5).slice(0, below(most + 1));
  let paperCount = 0;
  const paper = (title = `Paper ${(paperCount += 1)}`) => {
    const authors = [one(names), ...some(names, 3)].map((name) => {
      const orcid = random() < 0.1 ? ' (0000-0002-1825-0097)' : '';
      return `${name}${orcid}${random() < 0.3 ? ` at "${one(institutions!)}"` : ''}`;
    });
    const about = random() < 0.4 ? ` about ${one(topics!)}` : '';
    const where = random() < 0.5 ? ` in ${one(venues!)}` : '';
    return `"${title}" ${random() < 0.8 ? 1900 + below(5) : 'undated'}${where} type ${one(['JOURNAL', 'REPORT'])} by ${authors.join(', ')}${random() < 0.1 ? ', et al.' : ''}${about}`;
  };
  const anything = () => {
    const chance = random();
    if (chance < 0.7) return paper();
    if (chance < 0.85) return `${one(names)} at ${one(institutions!)} 1900 to ${1901 + below(9)}`;
    if (chance < 0.92) return `institution ${one(institutions!)} under Works ${below(2)}`;
    return `topic ${one(topics!)} under Crafts ${below(2)}`;
  };
  // Whatever is named here stays, whoever else names it.
  const named = [
    ...institutions!.map((name) => `institution ${name}`),
    ...topics!.map((name) => `topic ${name}`),
    ...venues!.map((name) => `venue ${name}`),
  ];
  const documents: string[][] = [['document one'], ['document two']];
  return {
    change(): readonly string[] {
      for (let changes = 1 + below(4); changes > 0; changes -= 1) {
        const document = documents[below(2)]!;
        const at = 1 + below(document.length - 1);
        const line = document[at];
        const chance = random();
        if (line === undefined || chance < 0.65) document.push(anything());
        else if (chance < 0.73) document.splice(at, 1);
        else document[at] = line.startsWith('"') ? paper(/"(.*?)"/u.exec(line)![1]) : anything();
      }
      return ['document names', ...named, ...documents.flat()];
    },
  };
}

describe('a network that is brought to the graph by its changes', () => {
  it('is the one that a reading of the whole graph gives, whatever a library says anew', async () => {
    const library = changingLibrary(11);
    for (let turn = 0; turn < 8; turn += 1) library.change();
    const follower = new Follower();
    for (let turn = 0; turn < 7; turn += 1) {
      const lines = library.change();
      await written(lines);
      // Now and then several changes are caught up with at once.
      await follower.follows(lines, { skips: turn % 3 === 1 });
    }
    expect(follower.byChanges).toBeGreaterThan(0);
  }, 60_000);

  it('has new institutions, topics and venues, and is read whole where one that it has stands elsewhere or is gone', async () => {
    const lines = ['document one', 'institution Mill', 'topic Crafts', '"Looms" 1901 by Ann Ash at "Mill"'];
    const follower = new Follower();
    await written(lines);
    await follower.follows('at first');
    const more = [
      'institution Hall under Mill',
      'topic Weaving under Crafts',
      '"Stars" 1902 in Annals by Bob Bay at "Hall" about Weaving',
    ];
    await written([...lines, ...more]);
    await follower.follows('with new ones');
    expect(follower).toMatchObject({ byChanges: 1, seen: { newNames: 3 } });
    await written([...lines, 'institution Works', 'institution Hall under Works', ...more.slice(1)]);
    await follower.follows('elsewhere');
    await written(lines);
    await follower.follows('gone');
    expect(follower).toMatchObject({ byChanges: 1, whole: 3 });
  });

  it.each([1, 2])(
    'is so while records join and part people and papers, change and go (%p)',
    async (seed) => {
      const random = randomOf(seed);
      const records = randomRecords(seed, 40);
      const follower = new Follower();
      let stored: readonly StoredRecord[] = [];
      for (let turn = 0; turn < 7; turn += 1) {
        const [gone, fresh] = [stored, records].map((all) => all.filter(() => random() < 0.25)) as [
          StoredRecord[],
          StoredRecord[],
        ];
        const rows = await graph.read('ids', 'MATCH (n:Person|Paper) RETURN n.id AS id ORDER BY id');
        const ids = rows.map(({ id }) => String(id));
        const decided = turn > 2 && turn % 2 === 1 ? randomDecisions(seed + turn, records, ids) : [];
        if (turn % 3 === 2) await forget(gone);
        await storeRecords(graph, [...fresh, ...decided]);
        // Small transactions: what one takes from a person another one gives back.
        await build(graph, { at: '2026-01-01T00:00:00.000Z', batch: 60 });
        stored = (await graph.read('records', 'MATCH (r:Record) RETURN r {.*} AS record')).map(
          ({ record }) => record as StoredRecord,
        );
        await follower.follows({ seed, turn }, { skips: turn === 4 });
      }
      expect(follower.byChanges).toBeGreaterThan(follower.whole);
      expect(follower.seen.newPeople).toBeGreaterThan(0);
      expect(follower.seen.gonePeople).toBeGreaterThan(0);
      expect(follower.seen.gonePapers).toBeGreaterThan(0);
    },
    60_000,
  );

  it('is read whole where a transaction did not tell what it touched, and where the graph was put back', async () => {
    await written(['document one', '"Looms" 1901 by Ann Ash, Bob Bay']);
    const follower = new Follower();
    await follower.follows('at first');
    await graph.command('MATCH (graph:Graph) SET graph.revision = graph.revision + 1');
    await written(['document one', '"Looms" 1901 by Ann Ash, Bob Bay', '"Stars" 1902 by Ann Ash']);
    await follower.follows('after an older version wrote');
    expect(follower).toMatchObject({ whole: 2, byChanges: 0 });
    await graph.command('MATCH (change:Change) SET change.stamp = "another " + change.revision');
    await graph.command(
      'MATCH (graph:Graph) SET graph.stamp = "another " + graph.revision, graph.name = "put back"',
    );
    await written(['document one', '"Looms" 1901 by Ann Ash, Bob Bay', '"Stars" 1902 by Cid Cod']);
    await follower.follows('after a copy was restored');
    expect(follower).toMatchObject({ whole: 3, byChanges: 0 });
  });

  it('needs no more of the log than the last transactions', async () => {
    await written(['document one', '"Looms" 1905 by Ann Ash']);
    await graph.command('MATCH (graph:Graph) SET graph.revision = graph.revision + 5000');
    await written(['document one', '"Looms" 1905 by Ann Ash', '"Stars" 1902 by Cid Cod']);
    const [row] = await graph.read(
      'test',
      'MATCH (change:Change) RETURN count(change) > 0 AS isTold, min(change.revision) > 5000 AS isNew',
    );
    expect(row).toEqual({ isTold: true, isNew: true });
  });
});

/** As if their sources said them no more. */
async function forget(records: readonly StoredRecord[]): Promise<void> {
  const ids = records.filter(({ kind }) => kind !== 'document').map(({ id }) => id);
  await graph.command('MATCH (record:Record) WHERE record.id IN $ids DELETE record', { ids });
  await graph.command('MATCH (graph:Graph) REMOVE graph.built');
}
