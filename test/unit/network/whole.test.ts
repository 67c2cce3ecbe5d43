import { finished } from '../../../src/algorithms/search.js';
import { columnsOf } from '../../../src/network/projection/columns.js';
import { idAt } from '../../../src/network/projection/idTable.js';
import { projectionOf } from '../../../src/network/projection/projection.js';
import { roomFor } from '../../../src/network/rules/room.js';
import { linksUnder, wholeNetwork } from '../../../src/network/groups/whole.js';

const papers = [
  { people: ['p_a', 'p_b', 'p_c'], year: 2001 },
  { people: ['p_b', 'p_c', 'p_a'], year: 2003 },
  { people: ['p_c', 'p_d'], year: null },
  { people: ['p_d', 'p_e', 'p_f', 'p_g'], year: 2010 },
  { people: ['p_e', 'p_f', 'p_g', 'p_d'], year: 2011 },
];

/** Everything that is told, by ids. */
function told(rows: typeof papers, rules = {}) {
  const projection = projectionOf(columnsOf(rows, { people: ['p_alone'] }));
  const room = roomFor(projection);
  const whole = finished(wholeNetwork(projection, rules, room));
  const id = (person: number) => idAt(projection.people.ids, person);
  return {
    people: Array.from(whole.people, id),
    communities: [...whole.communities],
    degrees: [...whole.degrees],
    links: Array.from(linksUnder(projection, whole, rules, room), ({ source, target, ...facts }) => ({
      ...{ source: id(source), target: id(target), ...facts },
    })),
  };
}

describe('the whole network', () => {
  it('has everybody by id, and each collaboration once', () => {
    const { people, degrees, communities, links } = told(papers);
    expect(people).toEqual(['p_a', 'p_alone', 'p_b', 'p_c', 'p_d', 'p_e', 'p_f', 'p_g']);
    expect(degrees).toEqual([2, 0, 2, 3, 4, 3, 3, 3]);
    expect(communities).toEqual([1, 2, 1, 1, 0, 0, 0, 0]);
    expect(links).toHaveLength(10);
    expect(links[0]).toEqual({
      ...{ source: 'p_a', target: 'p_b', paperCount: 2, weight: 1, firstYear: 2001, lastYear: 2003 },
    });
  });

  it('does not depend on how people are numbered', () => {
    expect(told([...papers].reverse())).toEqual(told(papers));
  });

  it('has under rules those with a passing paper alone', () => {
    const { people, links } = told(papers, { years: { to: 2003 } });
    expect(people).toEqual(['p_a', 'p_b', 'p_c']);
    expect(links).toHaveLength(3);
  });
});
