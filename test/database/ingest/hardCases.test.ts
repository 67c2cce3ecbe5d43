import { dataOf, serverOnSeed, type Data } from '../../support/seed.js';
import type { TestServer } from '../../support/server.js';

/* What real documents demand of the model, asked of the seed through the interface. */

let server: TestServer;
beforeAll(async () => {
  server = await serverOnSeed();
}, 60_000);
afterAll(() => server.close());

const ask = (query: string): Promise<Data> => dataOf(server, query);

const titled = (start: string, fields: string): Promise<Data> =>
  ask(`{ papers(filter: { title: { startsWith: "${start}" } }) { totalCount nodes { ${fields} } } }`).then(
    ({ papers }) => {
      expect(papers.totalCount).toBe(1);
      return papers.nodes[0];
    },
  );
const heming = (fields: string): Promise<Data> =>
  ask(`{ person(id: "name:Heming Xia") { ${fields} } }`).then(({ person }) => person);
const haojun = (fields: string): Promise<Data> =>
  ask(`{ person(id: "name:Haojun Xia") { ${fields} } }`).then(({ person }) => person);

describe('1. two people of one name on one paper', () => {
  it('Lei Li at places 2 and 12 are two, surely not each other; the third may be either', async () => {
    const fields =
      'authorships(first: 20) { nodes { creditedName position identity person { id notToConfuseWith { id } mayBe { id } } } }';
    const leiLi = (paper: { authorships: { nodes: { creditedName: string }[] } }) =>
      paper.authorships.nodes.filter(({ creditedName }) => creditedName === 'Lei Li') as Data[];
    const [second, twelfth] = leiLi(await titled('A Survey on In-context', fields));
    expect([second, twelfth].map(({ position, identity }) => [position, identity])).toEqual([
      [2, 'ASSERTED'],
      [12, 'ASSERTED'],
    ]);
    expect(second.person.id).not.toBe(twelfth.person.id);
    expect(second.person.notToConfuseWith).toContainEqual({ id: twelfth.person.id });
    expect(second.person.mayBe).toEqual([]);
    const [third] = leiLi(await titled('ImageNetVC', fields));
    expect(third.identity).toBe('AMBIGUOUS');
    expect(third.person.mayBe).toHaveLength(2);
    expect(third.person.mayBe).toEqual(
      expect.arrayContaining([{ id: second.person.id }, { id: twelfth.person.id }]),
    );
  });

  it('the name is refused with its three bearers, never picked from', async () => {
    const { errors } = await server.ask('{ person(id: "name:Lei Li") { id } }');
    expect(errors?.[0]?.extensions.code).toBe('AMBIGUOUS_NAME');
    expect(errors?.[0]?.extensions.candidates).toHaveLength(3);
  });
});

it('2. an incomplete author list: places behind the gap are unknown, nobody is last, there is no number', async () => {
  const paper = await titled(
    'xDeepServe',
    'authorsComplete authorCount authorships { nodes { creditedName position role } }',
  );
  expect(paper).toEqual({
    authorsComplete: false,
    authorCount: null,
    authorships: {
      nodes: [
        { creditedName: 'Ao Xiao', position: 1, role: 'FIRST' },
        { creditedName: 'Bangzheng He', position: 2, role: 'MIDDLE' },
        { creditedName: 'Qingrong Xia', position: null, role: null },
      ],
    },
  });
});

it('3. a paper known only by an identifier has no title, and the document’s person as its one author', async () => {
  const { paper } = await ask(
    '{ paper(id: "arXiv:2510.10528") { title label authorsComplete authorships { nodes { position person { name } } } links { url label } topics { topic { name } basis } } }',
  );
  expect(paper).toMatchObject({
    title: null,
    label: 'arXiv:2510.10528',
    authorsComplete: false,
    authorships: { nodes: [{ position: null, person: { name: 'Heming Xia' } }] },
    links: [{ url: 'https://arxiv.org/abs/2510.10528', label: "arXiv'25" }],
  });
  expect(paper.topics.map(({ topic }: { topic: { name: string } }) => topic.name)).toContain(
    'Efficient Reasoning',
  );
});

it('4. equal contribution stands on each authorship, not on the first two', async () => {
  const fields = 'authorships(first: 20) { nodes { contributedEqually } }';
  const equal = (paper: { authorships: { nodes: { contributedEqually: boolean | null }[] } }) =>
    paper.authorships.nodes.map(({ contributedEqually }) => contributedEqually);
  expect(equal(await titled('Lossless Acceleration', fields))).toEqual([false, true, true, false, false]);
  expect(equal(await titled('TokenSkip', fields))).toEqual([null, null, null, null, null]);
});

it('5. several documents, several times: both statuses stay with their words, the newer is shown', async () => {
  const paper = await titled(
    'Unlocking Efficiency',
    'status track statusHistory { status isCurrent quote source { name } } claims(field: "status") { value supersededBy { name } }',
  );
  expect(paper).toMatchObject({ status: 'PUBLISHED', track: 'Findings' });
  expect(paper.statusHistory).toMatchObject([
    {
      status: 'SUBMITTED',
      isCurrent: false,
      quote: expect.stringContaining('Submitted to The 62nd Annual Meeting'),
    },
    { status: 'PUBLISHED', isCurrent: true, quote: expect.stringContaining('ACL 2024 (Findings)') },
  ]);
  const submitted = paper.claims.find(({ value }: { value: string }) => value === 'SUBMITTED');
  expect(submitted.supersededBy.name).toBe(paper.statusHistory[1].source.name);
});

it('6. partial dates: a month, a year, an open end, none; overlaps stay; what is undated is current only by its words', async () => {
  const { affiliations } = await heming(
    'affiliations(first: 50) { nodes { institutionName kind start end isCurrent } }',
  );
  expect(affiliations.nodes).toContainEqual(
    expect.objectContaining({ kind: 'EDUCATION', start: '2024-01', end: null, isCurrent: true }),
  );
  expect(affiliations.nodes).toContainEqual(
    expect.objectContaining({ kind: 'EMPLOYMENT', start: '2023-10', end: '2024-01', isCurrent: false }),
  );
  expect(affiliations.nodes).toContainEqual(
    expect.objectContaining({ kind: 'MEMBERSHIP', start: '2018', end: '2021', isCurrent: false }),
  );
  const { person } = await ask(
    '{ person(id: "name:Qingrong Xia") { currentAffiliation { institutionName start } affiliations { nodes { degree isCurrent } } } }',
  );
  expect(person.currentAffiliation).toEqual({ institutionName: 'Huawei', start: null });
  expect(person.affiliations.nodes).toContainEqual({ degree: 'B.S.', isCurrent: null });
});

it('7. advising has a capacity and a context; a project advisor’s institution never becomes the student’s', async () => {
  const person = await heming(
    'advisors(first: 50) { edges { node { name } advising { capacity project { name } affiliation { degree } institution { name } } } } affiliations(first: 50) { nodes { institutionName } }',
  );
  const sui = person.advisors.edges.filter(({ node }: Data) => node.name === 'Zhifang Sui');
  expect(sui.map(({ advising }: Data) => advising.capacity).sort()).toEqual(['MASTER', 'PROJECT', 'PROJECT']);
  const tianyu = person.advisors.edges.find(({ node }: Data) => node.name === 'Tianyu Liu');
  expect(tianyu.advising).toMatchObject({
    capacity: 'PROJECT',
    institution: { name: 'Tencent Cloud AI' },
    affiliation: null,
  });
  const own = person.affiliations.nodes.map(
    ({ institutionName }: { institutionName: string }) => institutionName,
  );
  expect(own).not.toContain('Tencent Cloud AI');
  expect(own).not.toContain('Shanghai AI Lab');
});

it('8. same words, different things: a thesis, a project and a paper of one title are three; a talk is not its survey', async () => {
  const title = 'Improved deep learning techniques in gravitational-wave data analysis';
  const paper = await titled(title, 'title type');
  expect(paper.type).toBe('JOURNAL');
  const person = await heming(
    'affiliations(first: 50) { nodes { thesisTitle } } projects(first: 50) { nodes { name papers { title } } } talks(first: 50) { nodes { title papers { title } } }',
  );
  const same = (text: string | null) => text?.toLowerCase() === title.toLowerCase();
  expect(person.affiliations.nodes.filter(({ thesisTitle }: Data) => same(thesisTitle))).toHaveLength(1);
  expect(
    person.projects.nodes.filter(({ name }: Data) => same(name)).map(({ papers }: Data) => papers),
  ).toEqual([[{ title }]]);
  const talk = person.talks.nodes.find((node: Data) =>
    node.title.startsWith('Unlocking Efficiency in LLM Inference'),
  );
  expect(talk.papers).toEqual([]);
});

it('9. topics attach with a basis: declared, filed under, thesis; and stand in the hierarchy that is stated', async () => {
  const person = await heming('topics(first: 50) { edges { node { name broader { name } } basis } }');
  const basis = Object.fromEntries(
    person.topics.edges.map(({ node, basis: all }: Data) => [node.name.toLowerCase(), all]),
  );
  expect(basis['speculative decoding']).toContain('DECLARED');
  expect(basis['efficient and effective natural language processing']).toEqual(['THESIS']);
  const paper = await titled('SWIFT', 'topics { basis topic { name broader { name } } }');
  expect(paper.topics).toMatchObject([{ basis: 'FILED_UNDER', topic: { name: 'Speculative Decoding' } }]);
  expect(paper.topics[0].topic.broader.length).toBeGreaterThan(0);
});

it('10. venue facets are apart: series, wording, track, form, presentation, award, rank as the document states it', async () => {
  const venue =
    'venue { name acronym } venueName year track form presentation awards { name } venueRanks { label quote }';
  expect(await titled('Enhancing Continual Relation', venue)).toMatchObject({
    venue: { acronym: 'ACL' },
    venueName: 'The 61st Annual Meeting of the Association for Computational Linguistics',
    ...{ year: 2023, track: 'Findings', form: 'SHORT', presentation: null, venueRanks: [] },
  });
  expect(await titled('Towards Harmonized Uncertainty', venue)).toMatchObject({
    presentation: 'ORAL',
    track: null,
  });
  expect(await titled('Flash-LLM', venue)).toMatchObject({
    venueRanks: [{ label: 'A*', quote: expect.stringContaining('A*') }],
  });
  expect(await titled('Fast and Accurate End-to-End Span', venue)).toMatchObject({
    awards: [{ name: 'Best Paper Award' }],
  });
});

it('11. institutions nest where the words say so; like names are not merged by guess', async () => {
  const { group, cloud, research, asia } = await ask(`{
    group: institution(id: "name:NLP Group") { parent { name } }
    cloud: institution(id: "name:Alibaba Cloud") { id parent { id } }
    research: institution(id: "name:Alibaba Research") { id parent { id } }
    asia: institution(id: "name:Microsoft Research Asia") { parent { id } }
  }`);
  expect(group.parent.name).toBe('The Hong Kong Polytechnic University');
  expect(cloud.id).not.toBe(research.id);
  expect([cloud.parent, research.parent, asia.parent]).toEqual([null, null, null]);
});

it('12. name variants are one person, each printed form kept on its authorship; a name in its own script is a name', async () => {
  const { song } = await ask(
    '{ song: person(id: "name:Leon Song") { name identity names { full } papers(first: 50) { edges { authorship { creditedName identity } } } } }',
  );
  expect(song).toMatchObject({ name: 'Shuaiwen Leon Song', identity: 'INFERRED' });
  expect(song.names.map(({ full }: { full: string }) => full).sort()).toEqual([
    'Leon Song',
    'Shuaiwen Leon Song',
    'Shuaiwen Song',
  ]);
  const credited = song.papers.edges.map(({ authorship }: Data) => authorship.creditedName);
  expect(new Set(credited)).toEqual(new Set(['Leon Song', 'Shuaiwen Leon Song', 'Shuaiwen Song']));
  const { person } = await ask('{ person(id: "name:夏鹤明") { name names { full script } } }');
  expect(person.name).toBe('Heming Xia');
  expect(person.names).toContainEqual({ full: '夏鹤明', script: 'Hans' });
});

describe('13. a CV is in the graph whole', () => {
  it('awards to people and to papers, with a year or a period, and one that two documents state', async () => {
    const person = await heming('awards(first: 50) { nodes { name year sources { source { name } } } }');
    const merit = person.awards.nodes.filter(({ name }: Data) => name === 'Merit Student');
    expect(merit.map(({ year }: Data) => year).sort()).toEqual([2016, 2021]);
    for (const { sources } of merit)
      expect(new Set(sources.map(({ source }: Data) => source.name)).size).toBe(2);
    const { awards } = await haojun('awards(first: 50) { nodes { name start end level grantor { name } } }');
    expect(awards.nodes).toContainEqual(
      expect.objectContaining({ start: '2022', end: '2026', level: 'PhD study' }),
    );
  });

  it('talks, teaching, service, repositories with stars, internships with mentors, skills and statements', async () => {
    const person = await heming(`
      talks(first: 50) { totalCount } teaching(first: 50) { totalCount } services(first: 50) { totalCount }
      repositories(first: 50) { nodes { name stars starsSource { name } } } skills { category } statements { kind }
      advisors(first: 50, capacity: [INTERNSHIP]) { nodes { name } } projects(first: 50) { totalCount } artifacts(first: 50) { totalCount }`);
    expect(person.talks.totalCount).toBe(5);
    expect(person.teaching.totalCount).toBe(4);
    expect(person.services.totalCount).toBe(19);
    expect(person.projects.totalCount).toBe(6);
    expect(person.repositories.nodes).toContainEqual({
      ...{ name: 'Reading List for Speculative Decoding', stars: 900 },
      starsSource: { name: 'Curriculum vitae of Heming Xia (newer)' },
    });
    expect(person.advisors.nodes.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Cunxiao Du',
      'Tao Ge',
    ]);
    expect(person.skills).toHaveLength(3);
    expect(person.statements.length).toBeGreaterThan(0);
    expect(person.artifacts.totalCount).toBeGreaterThan(0);
  });

  it('without an e-mail address or a telephone number anywhere', async () => {
    const stored = await server.graph.read(
      'test',
      'MATCH (node) OPTIONAL MATCH (node)-[link]->() RETURN properties(node) AS node, collect(properties(link)) AS links',
    );
    const text = JSON.stringify(stored);
    expect(text.length).toBeGreaterThan(100_000);
    const found = [...text.matchAll(/[\w.+-]+@[\w-]+\.\w+|\+\d[\d ()-]{7,}\d/g)].map(([contact]) => contact);
    expect(found).toEqual([]);
  });
});
