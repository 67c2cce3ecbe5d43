import { join } from 'node:path';
import { loadSeed } from '../../../src/ingest/seed/load.js';
import { emptyGraph } from '../../support/library.js';
import { serverOn, type TestServer } from '../../support/server.js';

/* What a curriculum vitae states besides papers, asked of the seed. */

let server: TestServer;
const root = join(import.meta.dirname, '../../..');

beforeAll(async () => {
  const graph = await emptyGraph();
  await loadSeed(graph, join(root, 'seed'));
  server = await serverOn(graph);
}, 120_000);
afterAll(() => server.close());

const of = async (name: string, fields: string) => {
  const { data, errors } = await server.ask(`{ person(id: "name:${name}") { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.person;
};

it('a talk has its hosts, event and date, the newest first', async () => {
  const { talks } = await of(
    'Heming Xia',
    'talks { totalCount nodes { title kind speaker { name } hosts { name } hostNames eventName venue { acronym } place date papers { title } sources { quote } } }',
  );
  expect(talks.totalCount).toBe(5);
  expect(talks.nodes.map(({ date }: { date: string }) => date)).toEqual([
    '2025-06',
    '2025-05',
    '2025-01',
    '2024-04',
    '2024-03',
  ]);
  expect(talks.nodes[0]).toMatchObject({
    speaker: { name: 'Heming Xia' },
    hosts: [{ name: 'NICE-NLP' }, { name: 'MLNLP' }],
    hostNames: ['NICE-NLP', 'MLNLP'],
    eventName: null,
  });
  expect(talks.nodes[2]).toMatchObject({
    kind: 'Tutorial',
    eventName: 'COLING 2025',
    venue: { acronym: 'COLING' },
  });
  // Its title nearly is the survey's, and yet it is no paper of the survey's.
  expect(talks.nodes[4]).toMatchObject({
    title: 'Unlocking Efficiency in LLM Inference: A Comprehensive Survey of Speculative Decoding',
    papers: [],
  });
});

it('two cycles of a review are two services, and services without a year come last', async () => {
  const { services } = await of(
    'Heming Xia',
    'services(first: 100) { totalCount nodes { person { name } role venueName venue { name } year cycle sources { quote } } }',
  );
  const { nodes } = services as {
    nodes: { role: string; venueName: string; year: number | null; cycle: string | null }[];
  };
  expect(services.totalCount).toBe(nodes.length);
  expect(nodes.filter(({ venueName, cycle }) => venueName === 'ARR' && cycle !== null)).toMatchObject([
    { role: 'Reviewer', year: 2024 },
    { role: 'Reviewer', year: 2024 },
  ]);
  expect(nodes.map(({ role }) => role)).toContain('Area Chair / Action Editor');
  const years = nodes.map(({ year }) => year);
  expect(years).toEqual([...years].sort((a, b) => (b ?? -1) - (a ?? -1)));
});

it('one line that names two terms is two courses', async () => {
  const { teaching } = await of(
    'Heming Xia',
    'teaching { totalCount nodes { person { name } role courseCode courseName term year institution { name } sources { quote } } }',
  );
  const twice = teaching.nodes.filter(({ courseCode }: { courseCode: string }) => courseCode === 'COMP 5423');
  expect(twice.map(({ term }: { term: string }) => term).sort()).toEqual(['Fall', 'Spring']);
  expect(twice[0]).toMatchObject({
    year: 2025,
    institution: { name: 'The Hong Kong Polytechnic University' },
  });
});

it('an award has a year or a period, and goes to a person or to a paper', async () => {
  const { awards } = await of(
    'Haojun Xia',
    'awards { totalCount nodes { name year start end level grantor { name } grantorName people { name } paper { title } } }',
  );
  expect(awards.totalCount).toBe(7);
  expect(awards.nodes[0]).toMatchObject({
    ...{ name: 'Faculty of Engineering Research Scholarship', year: null, start: '2022', end: '2026' },
    ...{
      grantorName: 'USYD',
      grantor: { name: 'University of Sydney' },
      people: [{ name: 'Haojun Xia' }],
      paper: null,
    },
  });
  const { data } = await server.ask(
    '{ awards(first: 100) { totalCount nodes { name people { name } paper { label } } } }',
  );
  expect(data.awards.totalCount).toBe(data.awards.nodes.length);
  const toPapers = data.awards.nodes.filter(({ paper }: { paper: object | null }) => paper !== null);
  expect(toPapers).toMatchObject([{ name: 'Best Paper Award', people: [] }]);
});

it('a project leads to its partners, papers and repositories by its tag', async () => {
  const { projects, recent } = await of(
    'Haojun Xia',
    `projects { totalCount nodes { person { name } name role start end venueName advisors { name } collaborators { name } papers { title } repositories { name url } details sources { quote } } }
     recent: projects(years: { from: 2024, to: 2024 }) { totalCount nodes { start } }`,
  );
  expect(projects.totalCount).toBe(6);
  expect(projects.nodes[0]).toMatchObject({
    ...{
      role: 'First Author & Lead Researcher',
      start: '2024-09',
      end: '2026-05',
      venueName: "MLSYS'26",
      advisors: [],
    },
    collaborators: [{ name: 'Together AI' }],
    papers: [{ title: expect.stringMatching(/^Kitty/) }],
    repositories: [{ name: 'Kitty' }],
    details: [expect.stringContaining('2-bit KV cache quantization')],
  });
  expect(recent).toEqual({ totalCount: 2, nodes: [{ start: '2024-09' }, { start: '2023-09' }] });
});

it('a project has advisors of its own, whose institution is not the student’s', async () => {
  const { projects, affiliations } = await of(
    'Heming Xia',
    'projects(first: 50) { nodes { name advisors { name } } } affiliations { nodes { institutionName } }',
  );
  const named = (start: string) =>
    projects.nodes
      .find(({ name }: { name: string }) => name.startsWith(start))
      .advisors.map(({ name }: { name: string }) => name);
  expect(named('ImageNetVC')).toEqual(['Jingjing Xu', 'Zhifang Sui']);
  expect(named('Enhancing Continual')).toEqual(['Tianyu Liu']);
  expect(JSON.stringify(affiliations)).not.toContain('Tencent');
});

it('an advisor by degree has a title, a capacity and the time it belongs to', async () => {
  const { advisors } = await of(
    'Heming Xia',
    `advisors(capacity: [PHD, MASTER, BACHELOR]) { totalCount edges { node { name } advising {
      capacity advisorTitle affiliation { institutionName degree } project { name } sources { quote } } } }`,
  );
  expect(
    advisors.edges.map(({ node, advising }: { node: { name: string }; advising: { capacity: string } }) => [
      node.name,
      advising.capacity,
    ]),
  ).toEqual([
    ['Wenjie Li', 'PHD'],
    ['Zhifang Sui', 'MASTER'],
    ['Lijing Shao', 'BACHELOR'],
  ]);
  expect(advisors.edges[2].advising).toMatchObject({
    advisorTitle: 'Asst. Prof.',
    affiliation: { institutionName: 'Peking University', degree: 'B.S.' },
    project: null,
  });
  expect(advisors.edges[2].advising.sources[0].quote).toContain('Lijing Shao');
});

it('what is ongoing and what is over is told, and what is open stays open', async () => {
  const { currentAffiliation, affiliations } = await of(
    'Qingrong Xia',
    'currentAffiliation { institutionName kind } affiliations { nodes { institutionName degree isCurrent } }',
  );
  expect(currentAffiliation).toEqual({ institutionName: 'Huawei', kind: 'EMPLOYMENT' });
  expect(affiliations.nodes.find(({ degree }: { degree: string }) => degree === 'B.S.').isCurrent).toBeNull();
  const heming = await of('Heming Xia', 'currentAffiliation { institutionName kind degree units { name } }');
  expect(heming.currentAffiliation).toMatchObject({
    kind: 'EDUCATION',
    degree: 'Ph.D.',
    units: [{ name: 'NLP Group' }],
  });
});

it('a date that the newest document only states less exactly stands as the exact one', async () => {
  const { affiliations } = await of(
    'Heming Xia',
    'affiliations { nodes { degree end claims(field: "end") { value source { name } supersededBy { name } } } }',
  );
  const bachelor = affiliations.nodes.find(({ degree }: { degree: string }) => degree === 'B.S.');
  expect(bachelor.end).toBe('2020-07');
  expect(
    bachelor.claims.map(({ value, supersededBy }: Record<string, unknown>) => [value, supersededBy]),
  ).toEqual([
    ['2020', null],
    ['2020-07', null],
    ['2020-07', null],
  ]);
});

it('a benchmark is a thing of its own, a repository another', async () => {
  const { artifacts, repositories } = await of(
    'Heming Xia',
    'artifacts { totalCount nodes { name kind maker { name } papers { title } links { url label source { name } } details } } repositories { totalCount nodes { name url owner { name } description technologies stars starsSource { name } papers { title } links { url } } }',
  );
  expect(artifacts.nodes.find(({ name }: { name: string }) => name === 'Spec-Bench')).toMatchObject({
    kind: 'benchmark',
    maker: { name: 'Heming Xia' },
    links: [{ url: 'https://sites.google.com/view/spec-bench', label: 'Spec-Bench' }],
  });
  expect(repositories.totalCount).toBe(repositories.nodes.length);
  for (const { owner, stars, starsSource } of repositories.nodes) {
    expect(owner.name).toBe('Heming Xia');
    expect(starsSource === null).toBe(stars === null);
  }
  expect(repositories.nodes.some(({ stars }: { stars: number | null }) => stars !== null)).toBe(true);
});

it('what a person says of themselves is kept in their words, and skills as they are grouped', async () => {
  const { statements, skills } = await of(
    'Heming Xia',
    'statements { kind text sources { quote source { name } } } skills { category items sources { quote } }',
  );
  expect(statements.map(({ text }: { text: string }) => text)).toContainEqual(
    expect.stringContaining('My research focuses on efficient and effective NLP'),
  );
  expect(skills[0]).toMatchObject({
    category: 'Languages',
    items: expect.arrayContaining(['Python', 'MATLAB']),
  });
  expect(skills[0].sources.length).toBeGreaterThan(0);
});

it('a person’s links carry their label and source', async () => {
  const { links, names } = await of(
    'Heming Xia',
    'links { url label source { name } } names { full script }',
  );
  expect(links).toContainEqual({
    url: 'https://hemingkx.github.io/assets/pdf/CV.pdf',
    label: 'CV',
    source: { name: 'Homepage of Heming Xia' },
  });
  expect(names).toContainEqual({ full: '夏鹤明', script: 'Hans' });
});

it('an institution of a country is found by its code in any case', async () => {
  const { data } = await server.ask(
    '{ institutions(countryCode: "cn") { totalCount nodes { countryCode } } }',
  );
  expect(data.institutions.totalCount).toBeGreaterThan(0);
  expect(
    data.institutions.nodes.every(({ countryCode }: { countryCode: string }) => countryCode === 'CN'),
  ).toBe(true);
});

it('a whole career costs the same for one person and for all', async () => {
  const page = (name: string) => `${name} { totalCount nodes { sources { quote } } }`;
  const career = `${['awards', 'talks', 'services', 'teaching', 'projects', 'artifacts', 'repositories'].map(page).join(' ')}
    statements { sources { quote } } skills { sources { quote } } names { full } mayBe { id } notToConfuseWith { id }`;
  await server.ask(`{ people(first: 1) { nodes { ${career} } } }`);
  const names = server.ledger.map((line) => line.split(' ')[0]).sort();
  const { data, errors } = await server.ask(`{ people(first: 4) { nodes { ${career} } } }`);
  expect(errors).toBeUndefined();
  expect(data.people.nodes).toHaveLength(4);
  expect([...new Set(server.ledger.map((line) => line.split(' ')[0]))].sort()).toEqual([...new Set(names)]);
});
