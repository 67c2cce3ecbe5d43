import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDecisions } from '../../../../src/ingest/decisions/format.js';
import { complaintsOf, findingsIn } from '../../../../src/ingest/decisions/problems.js';
import { foundingIdsOf } from '../../../../src/ingest/decisions/references.js';
import { placesOf } from '../../../../src/ingest/identity/authorships.js';
import { oldestFirst } from '../../../../src/ingest/identity/order.js';
import { papersOf } from '../../../../src/ingest/identity/papers.js';
import { peopleOf, type PersonGroup } from '../../../../src/ingest/identity/people.js';
import { idOf, personIdOf } from '../../../../src/ingest/ids.js';
import type { Document } from '../../../../src/ingest/records.js';
import { documentsOf } from '../../../support/library.js';

const decided = (text: string, decisions: string): Document[] => {
  const { decisions: read, problems } = readDecisions(decisions, 'decisions.yaml');
  expect(problems).toEqual([]);
  const [shell] = documentsOf('document decisions.yaml');
  return oldestFirst([...documentsOf(text), { ...(shell as Document), decisions: read }]);
};
const peopleIn = (documents: readonly Document[]): readonly PersonGroup[] =>
  peopleOf(documents, papersOf(documents).flatMap(placesOf)).all;
const told = ({ authorships, identity }: PersonGroup): string =>
  `${authorships[0]?.place.prints[0]?.author.name} ${identity} x${authorships.length}`;
const people = (text: string, decisions: string): string[] =>
  peopleIn(decided(text, decisions)).map(told).sort();

const two = 'document a\n"Engines" by Wei Zhang, Ann One\ndocument b\n"Looms" by Wei Zhang, Bo Two';
const at = (source: string, paper: string, author: string | number) =>
  `{ source: ${source}, paper: "${paper}", author: ${author} }`;

describe('merge', () => {
  const merge = `people:\n  - merge: [${at('a', '0', 1)}, ${at('b', '0', 'Wei Zhang')}]\n    who: Ann One\n    when: 2024-05-01\n    why: one homepage`;

  it('makes two people one, verified, with who said so and why', () => {
    expect(people(two, merge)).toContain('Wei Zhang VERIFIED x2');
    const [person] = peopleIn(decided(two, merge)).filter(({ identity }) => identity === 'VERIFIED');
    expect(person?.reason).toBe(
      'Decided by hand: author 1 of 0 in a and Wei Zhang of 0 in b are one person. Ann One, 2024-05-01: one homepage.',
    );
  });

  it('finds people by our ids, also by those that they had before', () => {
    const documents = oldestFirst(documentsOf(two));
    const places = papersOf(documents).flatMap(placesOf);
    const ids = places
      .filter(({ prints }) => prints[0]?.author.name === 'Wei Zhang')
      .map((place) => foundingIdsOf(place)[0]);
    expect(people(two, `people:\n  - merge: [${ids.join(', ')}]`)).toContain('Wei Zhang VERIFIED x2');
  });

  it('finds people by an identifier, and goes before different ORCID iDs', () => {
    const orcids = two
      .replace('Engines" by Wei Zhang', 'Engines" by Wei Zhang (0000-0002-1825-0097)')
      .replace('Looms" by Wei Zhang', 'Looms" by Wei Zhang (0000-0001-5109-3700)');
    const decision =
      'people:\n  - merge: ["orcid:0000-0002-1825-0097", "https://orcid.org/0000-0001-5109-3700"]';
    expect(people(orcids, decision)).toContain('Wei Zhang VERIFIED x2');
  });

  it('decides an undecided one for its candidate', () => {
    const text = '"Engines" by Ada Lovelace\n"Looms" by A. Lovelace';
    const decision = `people:\n  - merge: [${at('library', '0', 1)}, ${at('library', '1', 1)}]`;
    expect(people(text, decision)).toEqual(['Ada Lovelace VERIFIED x2']);
    expect(peopleIn(decided(text, decision)).flatMap(({ mayBe }) => mayBe)).toEqual([]);
  });

  it('waits, when it means nobody yet', () => {
    expect(people(two, `people:\n  - merge: [${at('a', '0', 1)}, ${at('c', '0', 1)}]`)).toEqual(
      people(two, 'people: []'),
    );
  });
});

describe('split', () => {
  const three = '"Engines" by Wei Zhang\n"Looms" by Wei Zhang\n"Cards" by Wei Zhang';
  it('takes authorships from a person and leaves the others', () => {
    const decision = `people:\n  - split: ${at('library', '0', 1)}\n    authorships: [${at('library', '2', 1)}]`;
    expect(people(three, decision)).toEqual(['Wei Zhang INFERRED x2', 'Wei Zhang VERIFIED x1']);
    const off = peopleIn(decided(three, decision)).find(({ identity }) => identity === 'VERIFIED');
    expect(off?.notSame.map(({ person }) => told(person))).toEqual(['Wei Zhang INFERRED x2']);
  });
});

describe('not the same', () => {
  const same = `"On one quite long Title" 1999 by Wei Zhang`;
  it('keeps two apart whom a rule would join, and what may be either is undecided', () => {
    const text = '"Engines" by Wei Zhang\n"Looms" by Wei Zhang\n"Cards" by Wei Zhang';
    const decision = `people:\n  - not-the-same: [${at('library', '0', 1)}, ${at('library', '1', 1)}]`;
    expect(people(text, decision)).toEqual([
      'Wei Zhang AMBIGUOUS x1',
      'Wei Zhang VERIFIED x1',
      'Wei Zhang VERIFIED x1',
    ]);
    const sure = peopleIn(decided(text, decision)).filter(({ identity }) => identity === 'VERIFIED');
    expect(sure.every(({ notSame }) => notSame.length === 1)).toBe(true);
    const open = peopleIn(decided(text, decision)).find(({ identity }) => identity === 'AMBIGUOUS');
    expect(open?.mayBe).toHaveLength(2);
  });

  describe('of an id and an author to whom a record gives it', () => {
    const orcid = '0000-0002-1825-0097';
    const all = ['Engines', 'Looms', 'Cards'].map((title) => `"${title}" by Wei Zhang (${orcid})`);
    const idsOf = (text: string, decision: string): string[] =>
      peopleIn(decided(text, decision))
        .map((person) => `${told(person)} ${[...person.ids].join(' ')}`.trim())
        .sort();

    it('takes that authorship, without the id, from whoever bears it', () => {
      const decision = `people:\n  - not-the-same: ["orcid:${orcid}", ${at('library', '0', 1)}]`;
      expect(idsOf(all.join('\n'), decision)).toEqual([
        'Wei Zhang VERIFIED x1',
        `Wei Zhang VERIFIED x2 ORCID:${orcid}`,
      ]);
      const [one] = peopleIn(decided(all.join('\n'), decision)).filter(({ ids }) => ids.size === 0);
      expect(one?.notSame.map(({ person }) => [...person.ids])).toEqual([[`ORCID:${orcid}`]]);
    });

    it('leaves nobody with an id that nothing else bears', () => {
      const decision = `people:\n  - not-the-same: [${at('library', '0', 1)}, "orcid:${orcid}"]`;
      expect(idsOf(all[0]!, decision)).toEqual(['Wei Zhang VERIFIED x1']);
    });

    it('leaves the id to nobody where two are told apart who both bear it', () => {
      const decision = `people:\n  - not-the-same: [${at('library', '0', 1)}, ${at('library', '1', 1)}]`;
      expect(idsOf(all.join('\n'), decision)).toEqual([
        'Wei Zhang AMBIGUOUS x1',
        'Wei Zhang VERIFIED x1',
        'Wei Zhang VERIFIED x1',
      ]);
    });
  });

  it('is a veto for every join that would come about later', () => {
    const text = `document a\n"Engines" by Wei Zhang\n${same}\ndocument b\n"Looms" by Wei Zhang\n${same}`;
    expect(people(text, 'people: []')).toEqual(['Wei Zhang INFERRED x3']);
    const decision = `people:\n  - not-the-same: [${at('a', '0', 1)}, ${at('b', '0', 1)}]`;
    expect(people(text, decision)).toEqual([
      'Wei Zhang AMBIGUOUS x1',
      'Wei Zhang VERIFIED x1',
      'Wei Zhang VERIFIED x1',
    ]);
  });
});

describe('papers', () => {
  const papers = (text: string, decisions: string): number[] =>
    papersOf(decided(text, decisions))
      .map(({ sightings }) => sightings.length)
      .sort();
  const record = '"Notes on the Analytical Engine" 1843 by Ada Lovelace';
  it('are one by decision, whatever their titles', () => {
    const text =
      'document a\n"Engines" doi 10.1000/a by Ada Lovelace\ndocument b\n"Machines" by Ada Lovelace';
    expect(papers(text, 'papers:\n  - merge: ["doi:10.1000/A", { source: b, paper: "0" }]')).toEqual([2]);
  });
  it('are two by decision, whatever their titles and identifiers', () => {
    for (const line of [record, record.replace('by', 'doi 10.1000/a by')]) {
      const text = `document a\n${line}\ndocument b\n${line}`;
      expect(papers(text, 'papers: []')).toEqual([2]);
      const decision = 'papers:\n  - not-the-same: [{ source: a, paper: "0" }, { source: b, paper: "0" }]';
      expect(papers(text, decision)).toEqual([1, 1]);
    }
  });
  it('keep the ids that each record alone would have given them', () => {
    const [paper] = papersOf(
      oldestFirst(
        documentsOf(`document a\n${record}\ndocument b\n${record.replace('by', 'doi 10.1000/a by')}`),
      ),
    );
    expect([paper?.key, ...(paper?.formerKeys ?? [])].map((key) => key?.[0])).toEqual(['title', 'DOI']);
  });
});

describe('two decisions that cannot both hold', () => {
  it('are both refused where they stand, each naming the other', async () => {
    const { contradictionsIn } = await import('../../../../src/ingest/decisions/contradictions.js');
    const { decisions } = readDecisions(
      'people:\n  - merge: ["dblp:01/1", "dblp:02/2"]\n  - merge: ["dblp:02/2", "dblp:03/3"]\n  - not-the-same: ["dblp:01/1", "dblp:03/3"]',
      'd.yaml',
    );
    const refused = contradictionsIn(decisions);
    expect(refused).toHaveLength(3);
    expect(refused[0]?.what).toBe(
      '"not-the-same: dblp:01/1, dblp:03/3" (d.yaml, line 4) contradicts "merge: dblp:01/1, dblp:02/2" (d.yaml, line 2) and "merge: dblp:02/2, dblp:03/3" (d.yaml, line 3).',
    );
  });

  it('do nothing where only the records show that they contradict', () => {
    const decision = `people:\n  - merge: [${at('a', '0', 1)}, ${at('b', '0', 1)}]\n  - not-the-same: [${at('a', '0', 'Wei Zhang')}, ${at('b', '0', 'Wei Zhang')}]`;
    expect(people(two, decision)).toEqual(people(two, 'people: []'));
  });
});

describe('what a decision says of nobody', () => {
  it('is told with a remedy, and nothing else is', () => {
    const documents = decided(
      two,
      `people:\n  - merge: [${at('a', '0', 1)}, "orcid:0000-0002-1825-0097"]\n  - not-the-same: [${at('a', '0', 1)}, ${at('b', '0', 'Wei Zhang')}]\npapers:\n  - merge: [{ source: a, paper: "0" }, { source: b, paper: none }]`,
    );
    const papers = papersOf(documents);
    const findings = findingsIn(
      documents,
      papers.flatMap(({ sightings }) => sightings),
      papers.flatMap(placesOf),
    );
    expect(complaintsOf(documents, [findings]).map(({ place, what }) => `${place}: ${what}`)).toEqual([
      'decisions.yaml, line 2: No record knows orcid:0000-0002-1825-0097.',
      'decisions.yaml, line 5: No record knows none in b.',
    ]);
    expect(
      complaintsOf(documents, [findings, { met: new Set(['decisions.yaml, line 2#1']), complaints: [] }]),
    ).toHaveLength(1);
  });
});

describe('the file', () => {
  it('is read as the manual shows it', () => {
    const manual = readFileSync(join(import.meta.dirname, '../../../../docs/identity.md'), 'utf8');
    const example = /```yaml\n(people:.*?)```/su.exec(manual)?.[1] ?? '';
    const { decisions, problems } = readDecisions(example, 'd.yaml');
    expect(problems).toEqual([]);
    expect(decisions.map(({ about, verdict }) => `${about} ${verdict}`)).toEqual([
      'people merge',
      'people split',
      'people not-the-same',
      'papers merge',
      'papers not-the-same',
    ]);
  });
  const problems = (text: string) => readDecisions(text, 'd.yaml').problems;
  it.each([
    ['people:\n  - merge: ["dblp:01/1"]', 2, /is no decision/],
    ['people:\n  - merge: [Ada Lovelace, "dblp:01/1"]', 2, /has no form of an id/],
    ['people:\n  - merge: ["orcid:1", "dblp:01/1"]', 2, /is not a well-formed ORCID/],
    ['people:\n  - merge: [w_abcdefghijklmnop, "dblp:01/1"]', 2, /is no id of a person/],
    ['people:\n  - merge: [{ paper: "doi:10.1000/1" }, "dblp:01/1"]', 2, /which author/],
    ['papers:\n  - split: "doi:10.1000/1"\n    authorships: ["doi:10.1000/2"]', 2, /not split/],
    ['folk:\n  - merge: [a, b]', 1, /neither people nor papers/],
    ['people: [', 1, /no YAML/],
  ])('%j is refused with its line and a remedy', (text, line, what) => {
    const [problem] = problems(text);
    expect(problem?.line).toBe(line);
    expect(problem?.what).toMatch(what);
    expect(problem?.remedy).toMatch(/\.$/);
  });
});

it('a person’s id ends as the id of the founding authorship', () => {
  const key = ['title', 'a', 'engines', 'ada lovelace', '1'];
  expect(personIdOf('authorship', ...key).slice(2)).toBe(idOf('Authorship', ...key).slice(2));
});
