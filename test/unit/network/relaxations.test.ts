import { finished } from '../../../src/algorithms/search.js';
import { relaxationsOf } from '../../../src/network/paths/relaxations.js';
import { askedOf } from './asker.js';
import { randomOf, smallNetwork, someFilter, someWaypoints, type Rows } from './random.js';
import { hopsOf, type Asked } from './reference.js';

interface Expected {
  readonly rule: string;
  readonly distance: number;
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) }, (_, at) => (to > from ? from + at : from - at));

/** The best single change of each rule, by trying every one of them in turn. */
function tried(rows: Rows, asked: Asked): Expected[] {
  const { filter = {}, through = {}, avoid = {}, maxLength = 10 } = asked;
  const lengthOf = (changed: Asked, most = maxLength) => {
    const distance = hopsOf(rows, { ...changed, maxLength: undefined });
    return distance !== null && distance <= most ? distance : null;
  };
  const found: Expected[] = [];
  const first = (rule: string, changes: readonly Asked[], most?: number) => {
    for (const change of changes) {
      const distance = lengthOf(change, most);
      if (distance !== null) return void found.push({ rule, distance });
    }
  };
  const shortest = (rule: string, changes: readonly Asked[]) => {
    const distances = changes.map((change) => lengthOf(change)).filter((distance) => distance !== null);
    if (distances.length > 0) found.push({ rule, distance: Math.min(...distances) });
  };
  const without = <Part extends object>(part: Part, key: keyof Part & string): Part[] =>
    ((part[key] ?? []) as string[]).map((dropped) => ({
      ...part,
      [key]: (part[key] as string[]).filter((one) => one !== dropped),
    }));
  const { years, minPapers, maxAuthors } = filter;
  first('maxLength', [asked], Infinity);
  if (typeof years?.from === 'number') {
    const values = range(years.from - 1, 1990);
    first(
      'filter.years.from',
      values.map((from) => ({ ...asked, filter: { ...filter, years: { ...years, from } } })),
    );
  }
  if (typeof years?.to === 'number') {
    const values = range(years.to + 1, 2010);
    first(
      'filter.years.to',
      values.map((to) => ({ ...asked, filter: { ...filter, years: { ...years, to } } })),
    );
  }
  if (minPapers) {
    const values = range(minPapers - 1, 0);
    first(
      'filter.minPapers',
      values.map((least) => ({ ...asked, filter: { ...filter, minPapers: least } })),
    );
  }
  if (maxAuthors) {
    const values = range(maxAuthors + 1, 12);
    first(
      'filter.maxAuthors',
      values.map((most) => ({ ...asked, filter: { ...filter, maxAuthors: most } })),
    );
  }
  for (const key of ['topics', 'venues', 'institutions', 'paperType', 'excludePeople'] as const) {
    shortest(
      `filter.${key}`,
      without(filter, key).map((changed) => ({ ...asked, filter: changed })),
    );
  }
  if (filter.excludeAmbiguous) {
    first('filter.excludeAmbiguous', [{ ...asked, filter: { ...filter, excludeAmbiguous: false } }]);
  }
  for (const key of ['people', 'institutions'] as const) {
    shortest(
      `through.${key}`,
      without(through, key).map((changed) => ({ ...asked, through: changed })),
    );
  }
  for (const key of ['people', 'institutions'] as const) {
    shortest(
      `avoid.${key}`,
      without(avoid, key).map((changed) => ({ ...asked, avoid: changed })),
    );
  }
  return found.sort((one, other) => one.distance - other.distance).slice(0, 5);
}

describe('what would give a path where there is none', () => {
  it('is what trying every change of each rule gives, else every rule removed whole, else pairs of them', () => {
    const seen: Record<string, number> = {};
    let removedWhole = 0;
    for (let turn = 0; turn < 500; turn += 1) {
      const random = randomOf(7_000_000 + turn);
      const rows = smallNetwork(random);
      const [from, to, third] = [...rows.more.people!].sort(() => random() - 0.5) as [string, string, string];
      const asked: Asked = {
        from,
        to,
        filter: someFilter(random, [from, to], rows),
        through: random() < 0.3 ? someWaypoints(random, rows.more.people!) : undefined,
        avoid: random() < 0.2 ? { people: [third], institutions: ['i_3'] } : undefined,
        maxLength: 1 + Math.floor(random() * 3),
      };
      if (hopsOf(rows, { from, to }) === null) continue;
      if ((hopsOf(rows, asked) ?? Infinity) <= asked.maxLength!) continue;
      const { projection, question, room } = askedOf(rows);
      const told = finished(relaxationsOf(projection, question(asked), room));
      const expected = tried(rows, asked);
      const isAlone = expected.length > 0;
      if (isAlone) {
        expect([asked, told.map(({ rules, distance }) => ({ rule: rules.join(), distance }))]).toEqual([
          asked,
          expected,
        ]);
      }
      for (const { rules, change, distance } of isAlone ? [] : told) {
        expect(change).toBeNull();
        expect(lengthWithout(rows, asked, rules)).toBe(distance);
        // None of two that are named is removed for nothing.
        const helpAlone = rules.filter((rule) => lengthWithout(rows, asked, [rule]) !== null);
        expect([asked, rules, helpAlone]).toEqual([asked, rules, rules.length === 1 ? rules : []]);
      }
      if (!isAlone && told.some(({ rules }) => rules.length === 1)) removedWhole += 1;
      for (const { rules } of told) seen[rules.join(' and ')] = (seen[rules.join(' and ')] ?? 0) + 1;
    }
    expect(removedWhole).toBeGreaterThan(0);
    const alone = Object.keys(seen).filter((rules) => !rules.includes(' and '));
    expect(alone.length).toBeGreaterThan(9);
    expect(Object.keys(seen).length).toBeGreaterThan(alone.length);
  });
});

/** Fewest hops where these rules are removed whole; null where that is no path, or one longer than allowed. */
function lengthWithout(rows: Rows, asked: Asked, rules: readonly string[]): number | null {
  const changed = structuredClone(asked) as unknown as Record<string, Record<string, unknown> | undefined>;
  for (const rule of rules) {
    const [part, name, end] = rule.split('.') as [string, string, string | undefined];
    if (name === undefined) changed[part] = undefined;
    else if (end === undefined) changed[part]![name] = undefined;
    else (changed[part]![name] as Record<string, unknown>)[end] = undefined;
  }
  const distance = hopsOf(rows, changed as unknown as Asked);
  return distance !== null && distance <= Number(changed.maxLength ?? Infinity) ? distance : null;
}
