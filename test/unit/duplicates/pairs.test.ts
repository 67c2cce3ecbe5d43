import type { ComparedPaper, ComparedPerson } from '../../../src/duplicates/duplicates.queries.js';
import { likeness, Neighbours } from '../../../src/duplicates/likeness.js';
import { Best } from '../../../src/duplicates/pair.js';
import { paperPair } from '../../../src/duplicates/papers.js';
import { personPair } from '../../../src/duplicates/people.js';
import { fold } from '../../../src/ingest/fold.js';

const paper = (id: string, label: string, more: Partial<ComparedPaper> = {}): ComparedPaper => ({
  ...{ id, label, folded: fold(label), year: 1843, type: 'JOURNAL', externalIds: [], isComplete: true },
  ...{ authors: ['Ada Lovelace', 'Charles Babbage'], versions: [] },
  ...more,
});
const person = (id: string, label: string, more: Partial<ComparedPerson> = {}): ComparedPerson => ({
  ...{ id, label, folded: fold(label), orcid: null, externalIds: [], papers: [`w${id}`], coauthors: [] },
  ...{ institutions: [], printed: [], candidates: [], notSame: [] },
  ...more,
});

it('likeness is 1 for equal texts, 0 for texts without a common pair of letters, and symmetrical', () => {
  expect(likeness('engine', 'engine')).toBe(1);
  expect(likeness('engine', 'xyz')).toBe(0);
  expect(likeness('engines', 'engine')).toBeCloseTo((2 * 5) / 11);
  expect(likeness('engine', 'engines')).toBe(likeness('engines', 'engine'));
});

it('neighbours are compared with the few before them, however long the list', () => {
  const neighbours = new Neighbours(2, 0.8);
  const found = ['engine', 'engines', 'looms', 'pearls', 'engine'].map((folded) =>
    neighbours.add({ folded }).map((one) => one.folded),
  );
  expect(found).toEqual([[], ['engine'], [], [], []]);
});

it('the best are kept in order, whatever comes when', () => {
  const best = new Best(2);
  for (let at = 0; at < 500; at += 1)
    best.add({
      score: (at * 7) % 500,
      one: { id: String(at), label: '' },
      other: { id: '', label: '' },
      reasons: [],
    });
  expect(best.list().map(({ score }) => score)).toEqual([499, 498]);
});

describe('papers', () => {
  it('of nearly one title, the same authors and year are a near pair, with reasons', () => {
    const pair = paperPair(
      paper('1', 'Notes on the Analytical Engine'),
      paper('2', 'Notes on the Analytical Engines', { type: 'CONFERENCE' }),
    );
    expect(pair?.score).toBeGreaterThan(0.8);
    expect(pair?.reasons).toEqual([
      'Titles alike to 98 %.',
      '2 of 2 family names of authors in common.',
      'Both of 1843.',
      'Types JOURNAL and CONFERENCE.',
    ]);
  });
  it('with different identifiers score less, and versions and strangers are none', () => {
    const [one, other] = [paper('1', 'Engines of Old'), paper('2', 'Engines of Old')];
    const clash = paperPair(
      { ...one, externalIds: ['DOI:10.1000/a'] },
      { ...other, externalIds: ['DOI:10.1000/b'] },
    );
    expect(clash?.score).toBeLessThan(paperPair(one, other)?.score ?? 0);
    expect(clash?.reasons).toContain('Different identifiers: DOI.');
    expect(paperPair({ ...one, versions: ['2'] }, other)).toBeNull();
    expect(paperPair({ ...one, authors: ['Mary Somerville'] }, other)).toBeNull();
  });
});

describe('people', () => {
  it('of equal names score more with coauthors and institutions in common', () => {
    const alone = personPair(person('1', 'Wei Zhang'), person('2', 'Wei Zhang'));
    const facts = { coauthors: ['Ann One'], printed: ['Royal Society'] };
    const together = personPair(person('1', 'Wei Zhang', facts), person('2', 'Wei Zhang', facts));
    expect(together?.score).toBeGreaterThan(alone?.score ?? 1);
    expect(together?.reasons).toEqual([
      'Equal names.',
      'Coauthors of the same name: Ann One.',
      'Institutions in common: Royal Society.',
    ]);
  });
  it.each([
    ['stand on one paper', { papers: ['w1'] }],
    ['have two ORCID iDs', { orcid: '0000-0001-5109-3700' }],
    ['were decided to be two', { notSame: ['1'] }],
  ])('who %s are no pair', (_why, more) => {
    const one = person('1', 'Wei Zhang', {
      orcid: '0000-0002-1825-0097',
      notSame: 'notSame' in more ? ['2'] : [],
    });
    expect(personPair(one, person('2', 'Wei Zhang', more))).toBeNull();
  });
  it('of names that neither fit nor are alike are none', () => {
    expect(personPair(person('1', 'Wei Zhang'), person('2', 'Wen Zhang'))).toBeNull();
    expect(personPair(person('1', 'W. Zhang'), person('2', 'Wei Zhang'))).not.toBeNull();
  });
});
