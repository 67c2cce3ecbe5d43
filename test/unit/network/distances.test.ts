import { distanceBetween } from '../../../src/algorithms/distance.js';
import { finished } from '../../../src/algorithms/search.js';
import { shortestPathCount } from '../../../src/algorithms/shortestPathCount.js';
import { columnsOf } from '../../../src/network/projection/columns.js';
import { collaborationsUnder } from '../../../src/network/rules/collaborations.js';
import { rulesIn } from '../../../src/network/rules/filter.js';
import { idAt, placeOf } from '../../../src/network/projection/idTable.js';
import { projectionOf } from '../../../src/network/projection/projection.js';
import { roomFor } from '../../../src/network/rules/room.js';
import { blockedUnder } from '../../../src/network/rules/rules.js';
import { randomOf, smallNetwork, someFilter } from './random.js';
import { allPaths, collaborationOf, hopsOf } from './reference.js';

const cases = 400;

function* randomCases(seed: number) {
  for (let turn = 0; turn < cases; turn += 1) {
    const random = randomOf(seed + turn);
    const rows = smallNetwork(random);
    const [from, to] = [...rows.more.people!].sort(() => random() - 0.5) as [string, string];
    const filter = someFilter(random, [from, to], rows);
    const projection = projectionOf(columnsOf(rows.papers, rows.more));
    const place = (id: string) => placeOf(projection.people.ids, id)!;
    const room = roomFor(projection);
    const rules = rulesIn(projection, filter);
    const ends = [place(from), place(to)] as const;
    const blocked = blockedUnder(projection, rules, {}, ends, room.blocked);
    yield { rows, from, to, filter, projection, place, room, rules, ends, blocked };
  }
}

describe('under any rules', () => {
  it('the distance and the number of shortest paths are those that trying all paths gives', () => {
    let found = 0;
    for (const { rows, from, to, filter, projection, room, rules, ends, blocked } of randomCases(1)) {
      const network = collaborationsUnder(projection, { rules, blocked }, room);
      const distance = hopsOf(rows, { from, to, filter });
      expect([filter, finished(distanceBetween(network, ...ends, room.sides))]).toEqual([filter, distance]);
      const all = allPaths(rows, { from, to, filter });
      const count = all.filter(({ people }) => people.length - 1 === distance).length;
      expect(finished(shortestPathCount(network, ...ends, room.sides))).toEqual(
        distance === null ? null : { distance, count },
      );
      if (distance !== null) found += 1;
    }
    expect(found).toBeGreaterThan(cases / 4);
    expect(found).toBeLessThan((cases * 9) / 10);
  });

  it('coauthors and what they wrote together are those that looking at every pair gives', () => {
    let found = 0;
    for (const { rows, from, filter, projection, place, room, rules, blocked } of randomCases(10_000)) {
      const network = collaborationsUnder(projection, { rules, blocked, withFacts: true }, room);
      network.expand(place(from));
      const told = Array.from(network.list.slice(network.start, network.end), (person) => ({
        id: idAt(projection.people.ids, person),
        paperCount: network.facts.paperCount[person],
        weight: network.facts.weight[person],
        firstYear: network.facts.firstYear[person],
        lastYear: network.facts.lastYear[person],
      })).sort((a, b) => (a.id < b.id ? -1 : 1));
      const expected = [...rows.more.people!].sort().flatMap((id) => {
        const collaboration = collaborationOf(rows, from, id, filter);
        if (!collaboration || (blocked !== null && blocked[place(id)] === 1)) return [];
        const { firstYear, lastYear } = collaboration;
        return [{ id, ...collaboration, firstYear: firstYear ?? -32768, lastYear: lastYear ?? -32768 }];
      });
      expect([filter, told]).toEqual([filter, expected]);
      found += told.length;
    }
    expect(found).toBeGreaterThan(cases / 4);
  });
});
