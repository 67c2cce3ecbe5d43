import { oldestFirst } from '../../../../src/ingest/identity/order.js';
import { papersOf } from '../../../../src/ingest/identity/papers.js';
import { documentsOf } from '../../../support/library.js';

/** The titles (or identifiers) of each paper's records, a group for each paper. */
const papers = (text: string): string[][] =>
  papersOf(oldestFirst(documentsOf(text))).map(({ sightings }) =>
    sightings.map(({ document, publication }) => `${document.id}: ${publication.title ?? 'untitled'}`),
  );
const count = (text: string): number => papers(text).length;
const two = (one: string, other: string): string => `document a\n${one}\ndocument b\n${other}`;

describe('two records are one paper', () => {
  it('by an equal identifier, whatever its spelling of the title', () => {
    expect(
      count(
        two(
          '"Notes on Engines" doi 10.1000/a by Ada Lovelace',
          '"Note on the Engines" doi 10.1000/a by A. Lovelace',
        ),
      ),
    ).toBe(1);
  });

  it('by title, year, authors and type together', () => {
    const one = '"Notes on the Analytical Engine" 1843 by Ada Lovelace, Charles Babbage';
    expect(count(two(one, one))).toBe(1);
    expect(count(two(one, one.replace('1843', '1844').replace('the Analytical', 'the  ANALYTICAL')))).toBe(1);
    expect(count(two(one, one.replace('1843', 'undated')))).toBe(1);
    expect(count(two(one, one.replace('Ada Lovelace', 'A. Lovelace')))).toBe(1);
  });

  it('when one list is a part of the other and says that it is cut', () => {
    const one = '"Notes on the Analytical Engine" 1843 by Ada Lovelace, Charles Babbage, Mary Somerville';
    expect(
      count(two(one, '"Notes on the Analytical Engine" 1843 by Ada Lovelace, Mary Somerville, et al.')),
    ).toBe(1);
    expect(count(two(one, '"Notes on the Analytical Engine" 1843 by Ada Lovelace, Mary Somerville'))).toBe(2);
    expect(
      count(two(one, '"Notes on the Analytical Engine" 1843 by Mary Somerville, Ada Lovelace, et al.')),
    ).toBe(2);
  });
});

describe('two records are two papers', () => {
  const one = '"Notes on the Analytical Engine" 1843 by Ada Lovelace';
  it.each([
    ['years lie apart', one.replace('1843', '1845')],
    ['authors differ', one.replace('Ada Lovelace', 'Luigi Menabrea')],
    ['one is a thesis', `${one} type THESIS`],
    ['one is the preprint, elsewhere', `${one} type PREPRINT`.replace('1843', '1843')],
  ])('when %s', (_why, other) => expect(count(two(`${one} type CONFERENCE`, other))).toBe(2));

  it('when their titles have fewer than four words', () => {
    expect(
      count(
        two(
          '"Analytical Engine Notes" 1843 by Ada Lovelace',
          '"Analytical Engine Notes" 1843 by Ada Lovelace',
        ),
      ),
    ).toBe(2);
  });

  it('when they bear different identifiers of one scheme', () => {
    expect(count(two(`${one} doi 10.1000/a`, `${one} doi 10.1000/b`))).toBe(2);
    expect(count(two(`${one} doi 10.1000/a`, `${one} arxiv 1843.00001`))).toBe(1);
  });

  it('when one document lists both', () => {
    expect(count(`document a\n${one}\n${one}`)).toBe(2);
  });

  it('when one identifier stands with unlike titles: a book and its chapter', () => {
    expect(
      count(
        two('"Weaving by Steam" doi 10.1000/a by Ada Lovelace', '"Engines" doi 10.1000/a by Ada Lovelace'),
      ),
    ).toBe(2);
  });

  it('when a third record fits both: it joins none', () => {
    expect(papers(`document a\n${one}\n${one}\ndocument b\n${one}`)).toHaveLength(3);
  });
});

describe('one person’s documents', () => {
  it('may move a preprint to its venue', () => {
    const line = '"Notes on the Analytical Engine" by Ada Lovelace type';
    const older = `document older about Ada Lovelace\n${line} PREPRINT`;
    expect(count(`${older}\ndocument newer about Ada Lovelace supersedes older\n${line} CONFERENCE`)).toBe(1);
    expect(count(`${older}\ndocument other about Charles Babbage\n${line} CONFERENCE`)).toBe(2);
  });
});

describe('the order of documents', () => {
  const text = 'document c about X supersedes b\ndocument a about X\ndocument b about X supersedes a';
  it('puts a document behind what it supersedes, however they come', () => {
    const documents = documentsOf(text);
    for (const given of [documents, [...documents].reverse()]) {
      expect(oldestFirst(given).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    }
  });
  it('refuses a circle, naming its documents', () => {
    const circle = documentsOf('document a about X supersedes b\ndocument b about X supersedes a');
    expect(() => oldestFirst(circle)).toThrow(/in a circle: a, b\. Correct "supersedes"/);
  });
});
