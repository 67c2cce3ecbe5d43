import fc from 'fast-check';
import type { PaperFilter } from '../../../src/generated/graphql.js';
import { libraryOf, type TestLibrary } from '../../support/library.js';

const text = `
  document older about Ada Lovelace
  institution Mill
  institution Weaving Shed under Mill
  topic Machines
  topic Looms under Machines
  "Threads of Gold" 1841 in Annals type JOURNAL status PUBLISHED doi 10.1000/threads by Ada Lovelace at "Weaving Shed", Mary Somerville about Looms
  "Éngines of Glass" 1843 in Memoirs type CONFERENCE status SUBMITTED track Short Papers by Charles Babbage*, Ada Lovelace* at "Mill" about Machines
  "Stars" undated in Memoirs type CONFERENCE track Findings by Mary Somerville about Astronomy
  "" undated arxiv 1843.00001 by Ada Lovelace, et al.
  document newer about Ada Lovelace supersedes older
  "Tides" 1845 type REPORT status PUBLISHED by Charles Babbage*, Mary Somerville, Ada Lovelace about Astronomy, Looms
  "Glass" 1841 in Annals track FINDINGS by Mary Somerville at "Mill", Charles Babbage
`;

/** The same library, as a filter sees it. */
interface Facts {
  readonly label: string;
  readonly title?: string;
  readonly year?: number;
  readonly type?: string;
  readonly status?: string;
  readonly track?: string;
  readonly venue?: string;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  readonly institutions?: readonly string[];
  readonly source: string;
  readonly authorCount?: number;
  readonly hasDoi?: boolean;
  readonly isEqual?: boolean;
}
const [ada, mary, charles] = ['Ada Lovelace', 'Mary Somerville', 'Charles Babbage'];
const library: readonly Facts[] = [
  {
    ...{
      label: 'Threads of Gold',
      title: 'threads of gold',
      year: 1841,
      type: 'JOURNAL',
      status: 'PUBLISHED',
    },
    ...{
      venue: 'Annals',
      topics: ['Looms', 'Machines'],
      authors: [ada, mary],
      source: 'older',
      authorCount: 2,
    },
    ...{ institutions: ['Weaving Shed', 'Mill'], hasDoi: true },
  },
  {
    ...{
      label: 'Éngines of Glass',
      title: 'engines of glass',
      year: 1843,
      type: 'CONFERENCE',
      status: 'SUBMITTED',
    },
    ...{
      track: 'short papers',
      venue: 'Memoirs',
      topics: ['Machines'],
      authors: [charles, ada],
      source: 'older',
    },
    ...{ institutions: ['Mill'], authorCount: 2, isEqual: true },
  },
  {
    ...{ label: 'Stars', title: 'stars', type: 'CONFERENCE', track: 'findings', venue: 'Memoirs' },
    ...{ topics: ['Astronomy'], authors: [mary], source: 'older', authorCount: 1 },
  },
  { label: 'arXiv:1843.00001', topics: [], authors: [ada], source: 'older' },
  {
    ...{ label: 'Tides', title: 'tides', year: 1845, type: 'REPORT', status: 'PUBLISHED', isEqual: true },
    ...{
      topics: ['Astronomy', 'Looms', 'Machines'],
      authors: [charles, mary, ada],
      source: 'newer',
      authorCount: 3,
    },
  },
  {
    ...{ label: 'Glass', title: 'glass', year: 1841, track: 'findings', venue: 'Annals', topics: [] },
    ...{ authors: [mary, charles], institutions: ['Mill'], source: 'newer', authorCount: 2 },
  },
];

let server: TestLibrary;
beforeAll(async () => {
  server = await libraryOf(text);
});

/** What a filter lets pass, worked out from the facts: names stand for ids. */
function passes(filter: PaperFilter, paper: Facts): boolean {
  const number = (rule: PaperFilter['year'], value?: number) =>
    !rule ||
    [
      rule.eq === undefined || rule.eq === null || value === rule.eq,
      !rule.in?.length || rule.in.includes(value ?? NaN),
      typeof rule.gte !== 'number' || (value ?? NaN) >= rule.gte,
      typeof rule.lte !== 'number' || (value ?? NaN) <= rule.lte,
    ].every(Boolean);
  const words = (rule: PaperFilter['title'], value?: string) =>
    !rule ||
    [
      typeof rule.eq !== 'string' || value === plain(rule.eq),
      typeof rule.contains !== 'string' || value?.includes(plain(rule.contains)) === true,
      typeof rule.startsWith !== 'string' || value?.startsWith(plain(rule.startsWith)) === true,
    ].every(Boolean);
  const named = (rule: PaperFilter['venue'], names: readonly (string | undefined)[]) =>
    !rule ||
    [
      typeof rule.eq !== 'string' || names.includes(rule.eq),
      !rule.in?.length || rule.in.some((name) => names.includes(name)),
    ].every(Boolean);
  const flag = (rule: boolean | null | undefined, value: boolean) =>
    typeof rule !== 'boolean' || rule === value;
  return [
    number(filter.year, paper.year),
    words(filter.title, paper.title),
    !filter.type?.length || filter.type.some((type) => type === paper.type),
    !filter.status?.length || filter.status.some((status) => status === paper.status),
    words(filter.track, paper.track),
    named(filter.venue, [paper.venue]),
    named(filter.topic, paper.topics),
    named(filter.author, paper.authors),
    named(filter.institution, paper.institutions ?? []),
    named(filter.source, [paper.source]),
    number(filter.authorCount, paper.authorCount),
    flag(filter.hasDoi, paper.hasDoi === true),
    flag(filter.hasEqualContribution, paper.isEqual === true),
    flag(filter.hasYear, paper.year !== undefined),
    (filter.and ?? []).every((inner) => passes(inner, paper)),
    !filter.or?.length || filter.or.some((inner) => passes(inner, paper)),
    !filter.not || !passes(filter.not, paper),
  ].every(Boolean);
}

const plain = (words: string) =>
  words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/-/g, '');

/** The same filter with ids for names. */
function withIds(filter: PaperFilter): PaperFilter {
  const id = (name: string) => server.id[name] ?? name;
  const ids = (rule: PaperFilter['venue']) => rule && { eq: rule.eq && id(rule.eq), in: rule.in?.map(id) };
  return {
    ...filter,
    venue: ids(filter.venue),
    topic: ids(filter.topic),
    author: ids(filter.author),
    institution: ids(filter.institution),
    source: ids(filter.source),
    and: filter.and?.map(withIds),
    or: filter.or?.map(withIds),
    not: filter.not && withIds(filter.not),
  };
}

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 1 });
const years = fc.constantFrom(1840, 1841, 1843, 1845);
const numbersOf = (value: fc.Arbitrary<number>) =>
  fc.record(
    { eq: maybe(value), in: fc.array(value, { maxLength: 2 }), gte: maybe(value), lte: maybe(value) },
    { requiredKeys: [] },
  );
const wordsOf = (...words: string[]) =>
  fc.record(
    {
      eq: fc.constantFrom(...words),
      contains: fc.constantFrom(...words),
      startsWith: maybe(fc.constantFrom(...words)),
    },
    { requiredKeys: [] },
  );
const namesOf = (...names: string[]) =>
  fc.record(
    { eq: maybe(fc.constantFrom(...names)), in: fc.array(fc.constantFrom(...names), { maxLength: 2 }) },
    { requiredKeys: [] },
  );
const rules: Record<string, fc.Arbitrary<unknown>> = {
  year: numbersOf(years),
  title: wordsOf('GLASS', 'engines', 'Engines of glass', 'th-reads', 'of'),
  type: fc.subarray(['JOURNAL', 'CONFERENCE', 'REPORT', 'BOOK']),
  status: fc.subarray(['PUBLISHED', 'SUBMITTED', 'RETRACTED']),
  track: wordsOf('Findings', 'short', 'PAPERS'),
  venue: namesOf('Annals', 'Memoirs'),
  topic: namesOf('Machines', 'Looms', 'Astronomy'),
  author: namesOf(ada, mary, charles),
  institution: namesOf('Mill', 'Weaving Shed'),
  source: namesOf('older', 'newer'),
  authorCount: numbersOf(fc.constantFrom(1, 2, 3)),
  hasDoi: fc.boolean(),
  hasEqualContribution: fc.boolean(),
  hasYear: maybe(fc.boolean()),
};
const leaf = fc
  .subarray(Object.keys(rules), { minLength: 0, maxLength: 2 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, rules[name]!]))));
const filters = fc.letrec((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    leaf,
    fc
      .tuple(
        leaf,
        fc.record(
          {
            and: fc.array(tie('filter'), { maxLength: 2 }),
            or: fc.array(tie('filter'), { maxLength: 3 }),
            not: tie('filter'),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([own, nested]) => ({ ...own, ...nested })),
  ),
})).filter as fc.Arbitrary<PaperFilter>;

it('the facts that filters are held against are those of the library', async () => {
  const { data } = await server.ask('{ papers { totalCount nodes { label } } }');
  expect(data.papers.nodes.map(({ label }: { label: string }) => label).sort()).toEqual(
    library.map(({ label }) => label).sort(),
  );
});

it('any filter lets exactly those papers pass that its rules say, in the list and in the count', async () => {
  const asked = fc.sample(filters, { numRuns: 50, seed: 1843 });
  const kept = asked.map((filter) => library.filter((paper) => passes(filter, paper)).length);
  expect(new Set(kept).size).toBe(library.length + 1);
  for (let at = 0; at < asked.length; at += 2) {
    const some = asked.slice(at, at + 2);
    const { data, errors } = await server.ask(
      `query (${some.map((_, i) => `$f${i}: PaperFilter`).join(' ')}) {
        ${some.map((_, i) => `f${i}: papers(filter: $f${i}) { totalCount nodes { label } }`).join('\n')}
      }`,
      Object.fromEntries(some.map((filter, i) => [`f${i}`, withIds(filter)])),
    );
    expect(errors).toBeUndefined();
    some.forEach((filter, i) => {
      const expected = library.filter((paper) => passes(filter, paper)).map(({ label }) => label);
      const { totalCount, nodes } = data[`f${i}`];
      const found = nodes.map(({ label }: { label: string }) => label);
      expect({ filter, found: found.sort(), totalCount }).toEqual({
        filter,
        found: expected.sort(),
        totalCount: expected.length,
      });
    });
  }
}, 120_000);

it('an id may come in any form', async () => {
  const { data } = await server.ask(`{
    papers(filter: { author: { eq: "name:charles babbage" }, venue: { in: ["name:Memoirs"] } }) { nodes { label } } }`);
  expect(data.papers.nodes).toEqual([{ label: 'Éngines of Glass' }]);
});

it.each([
  ['unknown', 'p_aaaaaaaaaaaaaaaa'],
  ['malformed', 'Ada'],
  ['one of another kind', 'venue'],
])('an id that is %s is refused, with the argument and the value', async (_case, given) => {
  const id = given === 'venue' ? server.id.Annals! : given;
  const { errors } = await server.ask(
    `query ($id: ID!) { papers(filter: { or: [{ author: { eq: $id } }] }) { totalCount } }`,
    { id },
  );
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'filter.or.author.eq',
    value: id,
  });
});

it('a name that several bear is refused with the candidates', async () => {
  const { ask } = await libraryOf('"Looms" 1843 by Lei Li, Ada Lovelace, Lei Li');
  const { errors } = await ask('{ papers(filter: { author: { eq: "name:Lei Li" } }) { totalCount } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'AMBIGUOUS_NAME', candidates: [{}, {}] });
});
