import { dataOf, serverOnSeed, type Data } from '../support/seed.js';
import type { TestServer } from '../support/server.js';

/* Questions of somebody who has read only the five documents, each answer exact and with the words behind it. */

type Words = { source?: { name: string }; locator: string; quote: string }[];

let server: TestServer;
beforeAll(async () => {
  server = await serverOnSeed();
}, 60_000);
afterAll(() => server.close());

const ask = (query: string): Promise<Data> => dataOf(server, query);

const person = async (name: string, fields: string): Promise<Data> =>
  (await ask(`{ person(id: "name:${name}") { ${fields} } }`)).person;
const paper = async (start: string, fields: string): Promise<Data> =>
  (await ask(`{ papers(filter: { title: { startsWith: "${start}" } }) { nodes { ${fields} } } }`)).papers
    .nodes[0];

const sources = 'sources { source { name } locator quote }';
const words = (said: Words): string[] => said.map(({ locator, quote }) => `${locator}: ${quote}`);
const names = (people: { name: string }[]): string[] => people.map(({ name }) => name).sort();
/** Titles up to the colon. */
const systems = (papers: { title: string }[]): string[] =>
  papers.map(({ title }) => title.split(':')[0] ?? '');

describe('who taught them', () => {
  it('Heming Xia has one advisor for each of his three degrees, each in the words of every document', async () => {
    const { advisors } = await person(
      'Heming Xia',
      `advisors(capacity: [PHD, MASTER, BACHELOR]) { totalCount edges { node { name } advising { capacity advisorTitle ${sources} } } }`,
    );
    expect(advisors.totalCount).toBe(3);
    const of = Object.fromEntries(
      advisors.edges.map(({ node, advising }: Data) => [
        advising.capacity,
        [node.name, advising.advisorTitle, ...words(advising.sources)],
      ]),
    );
    expect(of).toEqual({
      PHD: [
        'Wenjie Li',
        'Prof.',
        'About, line 20: supervised by Prof. [Wenjie Li]',
        'Education, line 19: Advisor: Prof. Wenjie Li',
        'Education, line 17: Advisor: Prof. Wenjie Li',
      ],
      MASTER: [
        'Zhifang Sui',
        'Prof.',
        'About, line 20: where I was advised by Prof. [Zhifang Sui]',
        'Education, line 25: Advisor: Prof. Zhifang Sui',
        'Education, line 27: Advisor: Prof. Zhifang Sui',
      ],
      BACHELOR: [
        'Lijing Shao',
        'Asst. Prof.',
        'Education, line 33: Advisor: Asst. Prof. Lijing Shao',
        'Education, line 37: Advisor: Asst. Prof. Lijing Shao',
      ],
    });
  });

  it('Zhifang Sui advised one student three times, in two capacities', async () => {
    const { advisees } = await person(
      'Zhifang Sui',
      'advisees { totalCount edges { node { name } advising { capacity project { name } } } }',
    );
    expect(advisees.totalCount).toBe(3);
    const said = advisees.edges.map(({ node, advising }: Data) =>
      [node.name, advising.capacity, advising.project?.name.slice(0, 23)].join(' | '),
    );
    expect(said.sort()).toEqual([
      'Heming Xia | MASTER | ',
      'Heming Xia | PROJECT | ImageNetVC: Zero- and F',
      'Heming Xia | PROJECT | Premise-based Multimoda',
    ]);
  });
});

describe('what is over and what is not', () => {
  const times =
    'affiliations { nodes { kind institution { name } start end isCurrent } } currentAffiliation { role degree institution { name } }';
  const told = ({ affiliations }: Data): string[] =>
    affiliations.nodes
      .map(({ kind, institution, start, end, isCurrent }: Data) =>
        [kind, institution.name, start, end, isCurrent].join(' | '),
      )
      .sort();

  it('only the doctorate of Heming Xia is ongoing: a newer document ends an internship that an older leaves open', async () => {
    const heming = await person('Heming Xia', times);
    expect(told(heming)).toEqual([
      'EDUCATION | Peking University | 2016-09 | 2020-07 | false',
      'EDUCATION | Peking University | 2020-09 | 2023-07 | false',
      'EDUCATION | The Hong Kong Polytechnic University | 2024-01 |  | true',
      'EMPLOYMENT | The Hong Kong Polytechnic University | 2023-10 | 2024-01 | false',
      'INTERNSHIP | Microsoft Research Asia | 2021-10 | 2022-08 | false',
      'INTERNSHIP | Sea AI Lab | 2025-06 |  | false',
      'MEMBERSHIP | Student Union of Peking University | 2018 | 2021 | false',
    ]);
    expect(heming.currentAffiliation).toMatchObject({ degree: 'Ph.D.' });
    const { affiliations } = await person(
      'Heming Xia',
      'affiliations(filter: { kind: [INTERNSHIP] }, first: 1) { nodes { claims(field: "isCurrent") { value quote supersededBy { name } } } }',
    );
    expect(affiliations.nodes[0].claims).toEqual([
      { value: 'false', quote: 'I have previously worked as a research intern at the', supersededBy: null },
      { value: 'true', quote: 'Jun. 2025 -', supersededBy: { name: 'Homepage of Heming Xia' } },
    ]);
  });

  it('whether the doctorate of Haojun Xia has ended is open: "2026" is not before the newest date of the same document', async () => {
    const haojun = await person('Haojun Xia', times);
    expect(told(haojun)).toEqual([
      'CONSULTING | Together AI | 2024-03 | 2024-09 | false',
      'EDUCATION | University of Science and Technology of China | 2014 | 2018 | false',
      'EDUCATION | University of Science and Technology of China | 2018 | 2021 | false',
      'EDUCATION | University of Sydney | 2022 | 2026 | ',
      'EMPLOYMENT | Google Research | 2025-11 |  | true',
      'INTERNSHIP | Alibaba Cloud | 2021-08 | 2022-01 | false',
      'INTERNSHIP | Alibaba Cloud | 2022-02 | 2023-08 | false',
    ]);
    expect(haojun.currentAffiliation).toEqual({
      role: 'Research Software Engineer',
      degree: null,
      institution: { name: 'Google Research' },
    });
  });

  it('an undated post is current where the words say so, and an undated degree is not', async () => {
    const { affiliations, currentAffiliation } = await person(
      'Qingrong Xia',
      `affiliations { nodes { degree isCurrent start } } currentAffiliation { institution { name } ${sources} }`,
    );
    expect(currentAffiliation.institution.name).toBe('Huawei');
    expect(words(currentAffiliation.sources)).toEqual([
      'About, line 9: I am currently a researcher at Huawei',
    ]);
    expect(affiliations.nodes.filter(({ start }: Data) => start !== null)).toEqual([]);
    expect(affiliations.nodes.find(({ degree }: Data) => degree === 'B.S.').isCurrent).toBeNull();
  });
});

describe('papers and their authors', () => {
  it('places 2 and 3 of the report bear the mark, place 1 does not, and the line that explains it is quoted', async () => {
    const { authorships } = await paper(
      'Lossless Acceleration',
      `authorships { nodes { creditedName position contributedEqually ${sources} } }`,
    );
    const told = authorships.nodes.map(({ creditedName, position, contributedEqually }: Data) =>
      [position, creditedName, contributedEqually].join(' '),
    );
    expect(told).toEqual([
      '1 Tao Ge false',
      '2 Heming Xia true',
      '3 Xin Sun true',
      '4 Si-Qing Chen false',
      '5 Furu Wei false',
    ]);
    expect(words(authorships.nodes[2].sources)).toEqual([
      'Publications, line 51: \\* indicates equal contribution.',
      'Publications, line 84: Xin Sun\\*',
      'Papers, line 45: * indicates equal contribution.',
      'Papers, line 63: Xin Sun*',
    ]);
    expect(words(authorships.nodes[0].sources)).not.toContainEqual(expect.stringContaining('indicates'));
  });

  it('one paper changed its status: the survey, submitted in the older document and published in the newer', async () => {
    const { papers } = await ask(
      '{ papers(first: 100) { nodes { title track year statusHistory { status quote isCurrent source { name } } } } }',
    );
    const changed = papers.nodes.filter(
      ({ statusHistory }: Data) => new Set(statusHistory.map(({ status }: Data) => status)).size > 1,
    );
    expect(changed).toEqual([
      {
        title:
          'Unlocking Efficiency in Large Language Model Inference: A Comprehensive Survey of Speculative Decoding',
        track: 'Findings',
        year: 2024,
        statusHistory: [
          {
            status: 'SUBMITTED',
            quote:
              'Submitted to The 62nd Annual Meeting of the Association for Computational Linguistics. ACL 2024 Submission.',
            isCurrent: false,
            source: { name: 'Curriculum vitae of Heming Xia (older)' },
          },
          {
            status: 'PUBLISHED',
            quote:
              'The 62nd Annual Meeting of the Association for Computational Linguistics. ACL 2024 (Findings).',
            isCurrent: true,
            source: { name: 'Curriculum vitae of Heming Xia (newer)' },
          },
        ],
      },
    ]);
  });

  it('a list that ends in "et al." has no number, no last author and no place behind the gap', async () => {
    const told = await paper(
      'xDeepServe',
      'authorCount authorsComplete externalIds { scheme value } authorships { nodes { creditedName position role } }',
    );
    expect(told).toEqual({
      authorCount: null,
      authorsComplete: false,
      externalIds: [{ scheme: 'ARXIV', value: '2508.02520' }],
      authorships: {
        nodes: [
          { creditedName: 'Ao Xiao', position: 1, role: 'FIRST' },
          { creditedName: 'Bangzheng He', position: 2, role: 'MIDDLE' },
          { creditedName: 'Qingrong Xia', position: null, role: null },
        ],
      },
    });
  });

  it('six ranks are a grade and one is a phrase, each as its document prints it', async () => {
    const { papers } = await ask('{ papers(first: 100) { nodes { title venueRanks { label quote } } } }');
    const ranks = papers.nodes.flatMap(({ title, venueRanks }: Data) =>
      venueRanks.map(({ label, quote }: Data) => [title.slice(0, 8), label, quote].join(' | ')),
    );
    expect(ranks.sort()).toEqual([
      'Enabling | A* | (Top Computer System Journal: A*)',
      'FP6-LLM: | A | (Top Computer System Conference: A)',
      'Flash-LL | A* | (Top Computer System Conference: A*)',
      'Kitty: A | Top ML+System Conference | (Top ML+System Conference)',
      'MonoNN:  | A* | (Top Computer System Conference: A*)',
      'Shift-BN | A* | (Top Computer Architecture Conference: A*)',
      'η -LSTM: | A* | (Top Computer Architecture Conference: A*)',
    ]);
  });

  it('each labelled link names the one titled paper that it fits', async () => {
    const fitting = {
      '2023.findings-emnlp.257': 'Speculative Decoding',
      '2024.findings-acl.456': 'Unlocking Efficiency in Large Language Model Inference',
      '2025.emnlp-main.165': 'TokenSkip',
      '2025.emnlp-main.366': 'SpecVLM',
      '2024.emnlp-main.856': 'AppBench',
      '2025.findings-acl.1107': 'PEToolLLM',
      '2022.acl-long.66': 'Premise-based Multimodal Reasoning',
      '2023.findings-emnlp.133': 'ImageNetVC',
      '2025.findings-emnlp.342': 'Beyond Single Frames',
    };
    const asked = Object.keys(fitting).map((id, index) => `p${index}: paper(id: "acl:${id}") { title }`);
    expect(systems(Object.values(await ask(`{ ${asked.join(' ')} }`)))).toEqual(Object.values(fitting));
  });
});

describe('who works with whom', () => {
  it('Tao Ge and Wenjie Li share seven coauthors besides each other', async () => {
    const { commonCoauthors } = await ask(
      '{ commonCoauthors(of: ["name:Tao Ge", "name:Wenjie Li"]) { totalCount nodes { name } } }',
    );
    expect(commonCoauthors.totalCount).toBe(7);
    expect(names(commonCoauthors.nodes)).toEqual([
      'Heming Xia',
      'Peiyi Wang',
      'Qingxiu Dong',
      'Tianyu Liu',
      'Yongqi Li',
      'Zhe Yang',
      'Zhifang Sui',
    ]);
  });

  it('seven shortest paths lead from Ziwei Qin to Damai Dai, one over each coauthor of both', async () => {
    const { collaborationPaths } = await ask(
      '{ collaborationPaths(from: "name:Ziwei Qin", to: "name:Damai Dai", first: 20) { outcome distance totalCount nodes { length people { name } } } }',
    );
    expect(collaborationPaths).toMatchObject({ outcome: 'FOUND', distance: 2, totalCount: 7 });
    expect(names(collaborationPaths.nodes.map(({ people }: Data) => people[1]))).toEqual([
      'Baobao Chang',
      'Heming Xia',
      'Jingjing Xu',
      'Qingxiu Dong',
      'Shoujie Tong',
      'Tianyu Liu',
      'Zhifang Sui',
    ]);
  });

  it('no path joins Heming Xia and Haojun Xia, who share a surname and nothing else', async () => {
    expect(
      await ask(
        '{ collaborationPaths(from: "name:Heming Xia", to: "name:Haojun Xia") { outcome distance totalCount nodes { length } } collaboration(from: "name:Heming Xia", to: "name:Haojun Xia") { paperCount } }',
      ),
    ).toEqual({
      collaborationPaths: { outcome: 'NOT_CONNECTED', distance: null, totalCount: 0, nodes: [] },
      collaboration: null,
    });
  });

  it('twelve papers of Heming Xia and Zhifang Sui weigh 1.818290, by hand', async () => {
    const { collaboration } = await ask(
      '{ collaboration(from: "name:Heming Xia", to: "name:Zhifang Sui") { paperCount weight firstYear lastYear papersByYear { year count } } }',
    );
    const others = [11, 6, 6, 12, 7, 8, 4, 6, 7, 5, 5, 12];
    expect(collaboration.weight).toBeCloseTo(
      others.reduce((sum, count) => sum + 1 / count, 0),
      9,
    );
    expect(collaboration).toMatchObject({ paperCount: 12, firstYear: 2022, lastYear: 2025 });
    expect(collaboration.papersByYear).toEqual([
      { year: 2022, count: 1 },
      { year: 2023, count: 4 },
      { year: 2024, count: 4 },
      { year: 2025, count: 3 },
    ]);
  });
});

describe('who is who', () => {
  it('the short name of Shuaiwen Leon Song is quoted from the one line that prints it by itself', async () => {
    const song = await person('Leon Song', `name names { full isPrimary ${sources} }`);
    expect(song.name).toBe('Shuaiwen Leon Song');
    const quoted = song.names.map(({ full, sources: said }: Data) => [full, ...words(said)].join(' | '));
    expect(quoted.sort()).toEqual([
      'Leon Song | Publications, line 81: Leon Song',
      'Shuaiwen Leon Song | Education, line 6: Advisor: Shuaiwen Leon Song',
      'Shuaiwen Song | Publications, line 73: Shuaiwen Song',
    ]);
  });

  it('"h. xia" finds two people and is the name of neither, "夏" finds the one who prints it', async () => {
    const { initials, native, nobody } = await ask(
      '{ initials: search(query: "h. xia", kinds: [PERSON]) { nodes { ... on Person { name } } } native: search(query: "夏", kinds: [PERSON]) { edges { matchedOn node { ... on Person { name } } } } nobody: person(id: "name:H. Xia") { name } }',
    );
    expect(names(initials.nodes)).toEqual(['Haojun Xia', 'Heming Xia']);
    expect(native.edges).toEqual([{ matchedOn: '夏鹤明', node: { name: 'Heming Xia' } }]);
    expect(nobody).toBeNull();
  });
});

describe('the rest of a curriculum vitae', () => {
  it('nineteen services: one for each venue, year and cycle, dated ones in the words of the older document', async () => {
    const { services } = await person(
      'Heming Xia',
      `services(first: 50) { totalCount nodes { role venueName year cycle ${sources} } }`,
    );
    expect(services.totalCount).toBe(19);
    const dated = services.nodes.filter(({ year }: Data) => year !== null);
    expect(
      dated.map(({ role, venueName, year, cycle }: Data) => [role, venueName, year, cycle].join(' ')).sort(),
    ).toEqual([
      'Reviewer ACL 2022 ',
      'Reviewer ACL 2023 ',
      'Reviewer ARR 2024 Apr',
      'Reviewer ARR 2024 Feb',
      'Reviewer NeurIPS 2022 ',
    ]);
    const chaired = services.nodes.filter(({ role }: Data) => role === 'Area Chair / Action Editor');
    expect(chaired.map(({ venueName }: Data) => venueName).sort()).toEqual(['ACL', 'ACL ARR', 'EMNLP']);
    expect(words(chaired[0].sources)).toContain(
      'Services and Membership, line 110: Area Chair / Action Editor',
    );
  });

  it('a project names its partner and, by its tag, the one paper of that venue and year', async () => {
    const { projects } = await person(
      'Haojun Xia',
      'projects { nodes { start end venueName collaborators { name } papers { title } } }',
    );
    const told = projects.nodes.map(({ start, end, venueName, collaborators, papers }: Data) =>
      [start, end, venueName, names(collaborators), systems(papers)].join(' | '),
    );
    expect(told).toEqual([
      "2024-09 | 2026-05 | MLSYS'26 | Together AI | Kitty",
      "2023-09 | 2024-04 | USENIX ATC'24 | Microsoft DeepSpeed Team | FP6-LLM",
      "2021-08 | 2023-09 | VLDB'24 | Alibaba Research | Flash-LLM",
      "2021-01 | 2021-07 | MICRO'21 |  | Shift-BNN",
      "2020-10 | 2021-02 | ISCA'21 |  | η -LSTM",
      "2019-11 | 2021-05 | DATE'21 |  | LAP",
    ]);
  });

  it('the award that two documents print is one award with the words of both, its torn year put back', async () => {
    const { awards } = await person(
      'Heming Xia',
      `awards { totalCount nodes { name year grantorName ${sources} } }`,
    );
    expect(awards.totalCount).toBe(5);
    const scholarship = awards.nodes.find(({ year }: Data) => year === 2019);
    expect(scholarship.grantorName).toBe('National Astronomical Observatory, Chinese Academy of Sciences');
    expect(words(scholarship.sources)).toEqual([
      'Honors and Awards, line 141: Scholarship of National Astronomical Observatory, Chinese Academy of Sciences',
      'Honors and Awards, line 141: 2019',
      'Honors and Awards, line 166: Scholarship of National Astronomical Observatory, Chinese Academy of Sciences 2019',
    ]);
  });
});
