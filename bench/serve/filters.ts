import { percentile } from '../times.js';

// Filters that no index serves: few or none pass, so that everything is looked at before a page is full. Each has to be answered within a
// second, or refused.

export interface FilterTime {
  readonly filter: string;
  /** Null where it was refused. */
  readonly total: number | null;
  readonly milliseconds: number;
}

/** Ids that the filters name. */
export interface Named {
  readonly person: string;
  readonly venue: string;
  readonly source: string;
}

type Ask = (query: string) => Promise<{ data?: any; code?: string }>; // eslint-disable-line @typescript-eslint/no-explicit-any

const turns = 3;

const filtersOf = ({ person, venue, source }: Named) => ({
  papers: [
    'hasEqualContribution: true',
    `source: { eq: "${source}" }`,
    `source: { eq: "${source}" }, hasEqualContribution: true`,
    `or: [{ author: { eq: "${person}" } }, { title: { eq: "none" } }]`,
    `or: [{ author: { eq: "${person}" } }, { venue: { eq: "${venue}" } }, { hasEqualContribution: true }]`,
    `not: { not: { author: { eq: "${person}" } } }`,
    `not: { venue: { eq: "${venue}" } }, title: { contains: "qzx" }`,
    `not: { not: { venue: { eq: "${venue}" } } }, hasDoi: false, authorCount: { gte: 7 }, hasEqualContribution: true`,
    'title: { contains: "e" }, type: [BOOK], status: [SUBMITTED], hasYear: false, hasDoi: true',
    'or: [{ title: { contains: "qz" } }, { title: { contains: "zq" } }, { track: { contains: "qz" } }]',
  ],
  people: [
    'activeIn: { from: 1900, to: 1910 }',
    'activeIn: { from: 1900, to: 1910 }, hasOrcid: true',
    'name: { contains: "e" }, activeIn: { from: 1900, to: 1910 }',
    'name: { startsWith: "a" }, paperCount: { lte: 0 }',
    'or: [{ name: { contains: "qzx" } }, { activeIn: { from: 1900, to: 1910 } }]',
    'not: { activeIn: { from: 1900 } }, paperCount: { gte: 1 }',
    'identity: [VERIFIED], hasOrcid: true, paperCount: { lte: 0 }',
  ],
});

/** Milliseconds of the first page of each with its total: the middle one of three. */
export async function filterTimes(named: Named, ask: Ask): Promise<FilterTime[]> {
  const found: FilterTime[] = [];
  for (const [list, filters] of Object.entries(filtersOf(named))) {
    for (const filter of filters) {
      const query = `{ ${list}(first: 20, filter: { ${filter} }) { totalCount nodes { id } } }`;
      const times: number[] = [];
      let total: number | null = null;
      for (let turn = 0; turn <= turns; turn += 1) {
        const started = performance.now();
        const { data, code } = await ask(query);
        if (code !== undefined && code !== 'QUERY_TOO_COSTLY') throw new Error(`${code}: ${query}`);
        times.push(performance.now() - started);
        total = data?.[list]?.totalCount ?? null;
      }
      found.push({ filter: `${list} ${filter}`, total, milliseconds: percentile(times.slice(1), 50) });
    }
  }
  return found;
}
