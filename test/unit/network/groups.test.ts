import { finished } from '../../../src/algorithms/search.js';
import { bridgesOf } from '../../../src/network/groups/bridges.js';
import { componentsUnder } from '../../../src/network/groups/components.js';
import { egoNetwork } from '../../../src/network/groups/ego.js';
import { rulesIn, type Filter } from '../../../src/network/rules/filter.js';
import { distanceHistogram } from '../../../src/network/groups/histogram.js';
import { distanceMatrix, distancesOf } from '../../../src/network/groups/matrix.js';
import { recommendedCollaborators } from '../../../src/network/groups/recommendations.js';
import { askedOf } from './asker.js';
import { randomOf, smallNetwork, someFilter, type Rows } from './random.js';
import { collaborationOf, hopsOf, mayBeSteppedOn, passes } from './reference.js';

function* randomCases(seed: number, count: number) {
  for (let turn = 0; turn < count; turn += 1) {
    const random = randomOf(seed + turn);
    const rows = smallNetwork(random, 9, 13);
    const people = [...rows.more.people!].sort(() => random() - 0.5);
    const filter = someFilter(random, people.slice(0, 3), rows);
    const asked = askedOf(rows);
    yield { random, rows, people, filter, ...asked, rules: rulesIn(asked.projection, filter) };
  }
}

const takesPart = (rows: Rows, person: string, ends: readonly string[], filter: Filter) =>
  ends.includes(person) || mayBeSteppedOn(rows, person, { from: '', to: '', filter });
const isPaperRule = ({ years, maxAuthors, topics, venues, institutions, paperType }: Filter) =>
  [years?.from, years?.to, maxAuthors].some((value) => typeof value === 'number') ||
  [topics, venues, institutions, paperType].some((list) => (list ?? []).length > 0);
const isMember = (rows: Rows, person: string, ends: readonly string[], filter: Filter) =>
  takesPart(rows, person, ends, filter) &&
  (!isPaperRule(filter) ||
    rows.papers.some((paper) => paper.people.includes(person) && passes(rows, paper, filter)));
const coauthorsOf = (rows: Rows, person: string, ends: readonly string[], filter: Filter) =>
  rows.more.people!.filter(
    (other) => takesPart(rows, other, ends, filter) && collaborationOf(rows, person, other, filter) !== null,
  );
const papersWithAny = (rows: Rows, person: string, others: readonly string[], filter: Filter) =>
  rows.papers.filter(
    (paper) =>
      paper.people.includes(person) &&
      paper.people.some((other) => others.includes(other)) &&
      passes(rows, paper, filter),
  ).length;

describe('under any rules', () => {
  it('a matrix and the distances of pairs are those of each pair by itself', () => {
    for (const { rows, people, filter, projection, place, room, rules } of randomCases(1, 100)) {
      const [from, to] = [people.slice(0, 3), [...people.slice(1, 3), people[1]!]];
      const expected = from.map((one) => to.map((other) => hopsOf(rows, { from: one, to: other, filter })));
      const matrix = distanceMatrix(projection, from.map(place), to.map(place), rules, room);
      expect([filter, finished(matrix)]).toEqual([filter, expected]);
      const pairs = from.map((one, at) => [place(one), place(to[at]!)] as const);
      expect(finished(distancesOf(projection, pairs, rules, room))).toEqual(
        expected.map((row, at) => row[at]),
      );
    }
  });

  it('a histogram counts everybody of the network once', () => {
    for (const { rows, people, filter, projection, place, room, rules } of randomCases(1000, 100)) {
      const [person] = people as [string];
      const others = people.filter((other) => other === person || isMember(rows, other, [person], filter));
      // Whoever is excluded is no end either: the rules remove all but the one who is asked about.
      const distances = others.map((to) => hopsOf(rows, { from: person, to, filter }));
      const most = Math.max(...distances.map((distance) => distance ?? 0));
      for (const maxDistance of [1, 8]) {
        const counts = Array.from(
          { length: Math.min(maxDistance, most) + 1 },
          (_, at) => distances.filter((distance) => distance === at).length,
        );
        const withoutPath = distances.filter((distance) => distance === null).length;
        expect([
          filter,
          finished(distanceHistogram(projection, place(person), maxDistance, rules, room)),
        ]).toEqual([filter, { counts, withoutPath }]);
      }
    }
  });

  it('components hold everybody of the network once, the largest first', () => {
    for (const { rows, people, filter, projection, id, room, rules } of randomCases(2000, 100)) {
      const members = people.filter((person) => isMember(rows, person, [], filter)).sort();
      const left = new Set(members);
      const expected: string[][] = [];
      for (const root of left) {
        const component = new Set([root]);
        for (const one of component)
          coauthorsOf(rows, one, [], filter).forEach((other) => component.add(other));
        component.forEach((one) => left.delete(one));
        expected.push([...component].sort());
      }
      expected.sort((one, other) => other.length - one.length || (one[0]! < other[0]! ? -1 : 1));
      const found = finished(componentsUnder(projection, rules, room));
      const told = Array.from(found.starts.subarray(1), (end, at) =>
        Array.from(found.members.subarray(found.starts[at], end), id).sort(),
      );
      expect([filter, told]).toEqual([filter, expected]);
      const ends = members.flatMap((person) => coauthorsOf(rows, person, [], filter)).length;
      expect(found).toMatchObject({ personCount: members.length, collaborationCount: ends / 2 });
    }
  });

  it('bridges are those who wrote with enough of a group', () => {
    let found = 0;
    for (const { rows, people, filter, projection, place, id, room, rules } of randomCases(3000, 100)) {
      const group = people.slice(0, 3);
      const expected = people
        .filter((person) => !group.includes(person) && takesPart(rows, person, group, filter))
        .map((person) => ({
          person,
          members: group.filter((member) => collaborationOf(rows, person, member, filter) !== null),
        }))
        .filter(({ members }) => members.length >= 2)
        .map((one) => ({ ...one, paperCount: papersWithAny(rows, one.person, one.members, filter) }))
        .sort(
          (one, other) =>
            other.members.length - one.members.length ||
            other.paperCount - one.paperCount ||
            (one.person < other.person ? -1 : 1),
        );
      const told = finished(bridgesOf(projection, group.map(place), 2, rules, room)).map((bridge) => ({
        person: bridge.id,
        members: bridge.members.map(id),
        paperCount: bridge.paperCount,
      }));
      expect([filter, told]).toEqual([filter, expected]);
      found += told.length;
    }
    expect(found).toBeGreaterThan(50);
  });

  it('an ego network has the nearest people, cut as stated, with every link among them', () => {
    for (const { random, rows, people, filter, projection, place, id, room, rules } of randomCases(
      4000,
      100,
    )) {
      const [center] = people as [string];
      const maxNodes = 2 + Math.floor(random() * 6);
      const near = people
        .filter((person) => takesPart(rows, person, [center], filter))
        .map((person) => ({ person, distance: hopsOf(rows, { from: center, to: person, filter }) }))
        .filter(({ distance }) => distance !== null && distance <= 2);
      const shared = ({ person, distance }: { person: string; distance: number | null }) => {
        const ring = near.filter((other) => other.distance === distance! - 1).map((other) => other.person);
        const those = ring.filter((other) => collaborationOf(rows, person, other, filter) !== null);
        return papersWithAny(rows, person, those, filter);
      };
      const expected = near
        .map((one) => ({ ...one, shared: shared(one) }))
        .sort(
          (one, other) =>
            one.distance! - other.distance! ||
            other.shared - one.shared ||
            (one.person < other.person ? -1 : 1),
        )
        .slice(0, maxNodes);
      const ego = finished(egoNetwork(projection, place(center), { depth: 2, maxNodes }, rules, room));
      expect([filter, ego.nodes.map((node) => id(node.person))]).toEqual([
        filter,
        expected.map((one) => one.person),
      ]);
      expect(ego.availableNodes).toBe(near.length);
      expect(ego.isTruncated).toBe(near.length > maxNodes);
      const links = expected.flatMap(({ person }, at) =>
        expected.slice(at + 1).flatMap((other) => {
          const collaboration = collaborationOf(rows, person, other.person, filter);
          return collaboration
            ? [[person, other.person, collaboration.paperCount, collaboration.weight]]
            : [];
        }),
      );
      const told = ego.links.map((link) => [id(link.source), id(link.target), link.paperCount, link.weight]);
      expect(told).toEqual(links);
      const degree = (person: string) => links.filter((link) => link.includes(person)).length;
      expect(ego.nodes.map((node) => node.degree)).toEqual(expected.map(({ person }) => degree(person)));
    }
  });

  it('recommended are those with the most telling common coauthors who are no coauthors yet', () => {
    let found = 0;
    for (const { rows, people, projection, place, id, room } of randomCases(5000, 100)) {
      const [person] = people as [string];
      for (const trainUntil of [null, 2002]) {
        const filter = trainUntil === null ? {} : { years: { to: trainUntil } };
        const known = coauthorsOf(rows, person, rows.more.people!, filter);
        const expected = people
          .filter((other) => other !== person && !known.includes(other))
          .map((other) => {
            const theirs = coauthorsOf(rows, other, rows.more.people!, filter);
            const degrees = known
              .filter((one) => theirs.includes(one))
              .map((one) => coauthorsOf(rows, one, rows.more.people!, filter).length)
              .sort((one, another) => one - another);
            return { person: other, score: degrees.reduce((sum, degree) => sum + 1 / Math.log(degree), 0) };
          })
          .filter(({ score }) => score > 0)
          .sort((one, other) => other.score - one.score || (one.person < other.person ? -1 : 1))
          .slice(0, 3);
        const wishes = { strategy: 'ADAMIC_ADAR', most: 3, trainUntil } as const;
        const told = finished(recommendedCollaborators(projection, place(person), wishes, room));
        expect(told.map((one) => ({ person: id(one.person), score: one.score }))).toEqual(expected);
        found += told.length;
      }
    }
    expect(found).toBeGreaterThan(100);
  });
});
