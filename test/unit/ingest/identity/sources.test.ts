import { oldestFirst } from '../../../../src/ingest/identity/order.js';
import { NameIndex } from '../../../../src/ingest/identity/initials.js';
import { placesOf } from '../../../../src/ingest/identity/authorships.js';
import { papersOf } from '../../../../src/ingest/identity/papers.js';
import { peopleOf, type PersonGroup } from '../../../../src/ingest/identity/people.js';
import type { PersonId } from '../../../../src/ingest/authors.js';
import type { Document } from '../../../../src/ingest/records.js';
import { documentsOf } from '../../../support/library.js';

/* Sources that tell people apart: "Ada Lovelace [DBLP 01/1]" is an author with an id, "[guess ORCID ...]" one that the source guesses,
 * "[shared]" a name that it gives to several people. Sources are named for their formats. */

const known: readonly string[] = ['dblp', 'openalex', 'acl-anthology', 'semantic-scholar'];

function library(text: string): Document[] {
  const ids = new Map<string, PersonId[]>();
  const shared = new Set<string>();
  const plain = text.replace(/([^,\n"[\]]+?) \[([^\]]+)\]/gu, (_all, before: string, words: string) => {
    const mark = `${before} ${String.fromCodePoint(0x4e00 + ids.size + shared.size)}`;
    const name = mark.split(' by ').at(-1)?.trim() ?? '';
    if (words === 'shared') shared.add(name);
    else ids.set(name, words.split(' and ').map(personId));
    return mark;
  });
  return documentsOf(plain).map((document) => {
    const format = known.find((one) => document.id.startsWith(one));
    return {
      ...document,
      ...(format && { format, tellsPeople: true, origin: format }),
      publications: document.publications.map((paper) => ({
        ...paper,
        authors: paper.authors.map((author) => {
          const own = ids.get(author.name);
          const isShared = shared.has(author.name);
          const name = own || isShared ? author.name.slice(0, author.name.lastIndexOf(' ')) : author.name;
          return { ...author, name, words: name, ids: own ?? author.ids, ...(isShared && { isShared }) };
        }),
      })),
    };
  });
}

function personId(words: string): PersonId {
  const [, guess, scheme = '', value = ''] = /^(guess )?(\S+) (\S+)$/u.exec(words) ?? [];
  return { scheme: scheme as 'DBLP', value, ...(guess && { isGuess: true }) };
}

function people(text: string): readonly PersonGroup[] {
  const documents = oldestFirst(library(text));
  const groups = [false, true].map((isReversed) => {
    const given = isReversed ? oldestFirst([...library(text)].reverse()) : documents;
    return peopleOf(given, papersOf(given).flatMap(placesOf));
  });
  const [first, reversed] = groups.map(({ all }) => all.map(told).sort());
  expect(reversed).toEqual(first);
  return groups[0]?.all ?? [];
}

/** "Ada Lovelace ASSERTED x2 DBLP:01/1". */
const told = ({ authorships, identity, ids }: PersonGroup): string =>
  `${authorships[0]?.place.prints[0]?.author.name} ${identity} x${authorships.length} ${[...ids].sort().join(' ')}`.trim();
const all = (text: string): string[] => people(text).map(told).sort();

const engines = '"Notes on the Analytical Engine" 1843 by';
const looms = '"On Looms and their Cards" 1844 by';
const stars = '"A Sky full of Stars" 1845 by';

describe('two ids of different sources', () => {
  const twoPapers = `document dblp\n${engines} Ada Lovelace [DBLP 01/1]\n${looms} Ada Lovelace [DBLP 01/1]
document openalex\n${engines} A. Lovelace [OPENALEX A1]\n${looms} Ada Lovelace [OPENALEX A1]`;

  it('are one person after two papers where both stand at one place, with the reason', () => {
    expect(all(`${twoPapers}\n${stars} Ada Lovelace [OPENALEX A1]`)).toEqual([
      'Ada Lovelace INFERRED x3 DBLP:01/1 OPENALEX:A1',
    ]);
    const [ada] = people(`${twoPapers}\n${stars} Ada Lovelace [OPENALEX A1]`);
    expect(ada?.reason).toBe(
      'dblp person 01/1 and OpenAlex author A1 stand at the same place of 2 papers, under names that fit, and nothing speaks against one person.',
    );
  });

  it('stay two after one paper: the place is the one of the edited source', () => {
    expect(
      all(
        `document dblp\n${engines} Ada Lovelace [DBLP 01/1]\ndocument openalex\n${engines} Ada Lovelace [OPENALEX A1]\n${stars} Ada Lovelace [OPENALEX A1]`,
      ),
    ).toEqual(['Ada Lovelace ASSERTED x1 DBLP:01/1', 'Ada Lovelace ASSERTED x1 OPENALEX:A1']);
  });

  it('stay two where they stand at different places of one paper', () => {
    const against = `document dblp-2\n${stars} Ada Lovelace [DBLP 01/1], A. Lovelace [DBLP 02/2]\ndocument openalex-2\n${stars} Ada Lovelace [OPENALEX A3], A. Lovelace [OPENALEX A1]`;
    expect(all(`${twoPapers}\n${against}`)).toContain('Ada Lovelace ASSERTED x3 DBLP:01/1');
  });

  it('stay two where the profile meets a second person of the better source, and what is left of it is undecided', () => {
    const second = `document dblp-2\n${stars} Ada Lovelace [DBLP 02/2]\ndocument openalex-2\n${stars} Ada Lovelace [OPENALEX A1]\n"Something quite different again" by Ada Lovelace [OPENALEX A1]`;
    expect(all(`${twoPapers}\n${second}`)).toEqual([
      'Ada Lovelace AMBIGUOUS x1 OPENALEX:A1',
      'Ada Lovelace ASSERTED x1 DBLP:02/2',
      'Ada Lovelace ASSERTED x2 DBLP:01/1',
    ]);
    const profile = people(`${twoPapers}\n${second}`).find(({ identity }) => identity === 'AMBIGUOUS');
    expect(profile?.mayBe.map(({ person }) => [...person.ids])).toEqual([['DBLP:01/1'], ['DBLP:02/2']]);
  });

  it('stay two where a third source would make two ids of one source one person', () => {
    const third = `document acl-anthology\n${engines} Ada Lovelace [ACL ada]\n${looms} Ada Lovelace [ACL ada]\n${stars} Ada Lovelace [ACL ada]\n"Ends and Means of Weaving" by Ada Lovelace [ACL ada]
document semantic-scholar\n${stars} Ada Lovelace [SEMANTIC_SCHOLAR 9]\n"Ends and Means of Weaving" by Ada Lovelace [SEMANTIC_SCHOLAR 9]
document dblp-2\n"Some Words on Weaving" by Ada Lovelace [DBLP 02/2]\n"More Words on Weaving" by Ada Lovelace [DBLP 02/2]
document semantic-scholar-2\n"Some Words on Weaving" by Ada Lovelace [SEMANTIC_SCHOLAR 9]\n"More Words on Weaving" by Ada Lovelace [SEMANTIC_SCHOLAR 9]`;
    expect(all(`${twoPapers}\n${third}`)).toEqual([
      'Ada Lovelace ASSERTED x2 DBLP:02/2',
      'Ada Lovelace ASSERTED x4 ACL:ada',
    ]);
  });

  it('stay two when their ORCID iDs differ', () => {
    const orcids = twoPapers
      .replaceAll('[DBLP 01/1]', '[DBLP 01/1 and ORCID 0000-0002-1825-0097]')
      .replaceAll('[OPENALEX A1]', '[OPENALEX A1 and ORCID 0000-0001-5109-3700]');
    expect(all(orcids).filter((person) => person.includes('DBLP') && person.includes('OPENALEX'))).toEqual(
      [],
    );
  });
});

describe('a guessed ORCID iD', () => {
  const paper = `document dblp\n${engines} Ada Lovelace [DBLP 01/1 and ORCID 0000-0002-1825-0097]`;
  it('links its profile with whoever has it, where the names fit', () => {
    const text = `${paper}\ndocument openalex\n${stars} A. Lovelace [OPENALEX A1 and guess ORCID 0000-0002-1825-0097]`;
    expect(all(text)).toEqual(['Ada Lovelace ASSERTED x2 DBLP:01/1 OPENALEX:A1 ORCID:0000-0002-1825-0097']);
  });
  it('links nobody where they do not, nor two profiles with one person', () => {
    const other = `${paper}\ndocument openalex\n${stars} Ben Jonson [OPENALEX A1 and guess ORCID 0000-0002-1825-0097]`;
    expect(all(other)).toHaveLength(2);
    const two = `${paper}\ndocument openalex\n${stars} Ada Lovelace [OPENALEX A1 and guess ORCID 0000-0002-1825-0097]\n${looms} Ada Lovelace [OPENALEX A2 and guess ORCID 0000-0002-1825-0097]`;
    expect(all(two)).toHaveLength(3);
  });
  it('is no veto', () => {
    const text = `document dblp\n${engines} Ada Lovelace [DBLP 01/1 and ORCID 0000-0002-1825-0097]\n${looms} Ada Lovelace [DBLP 01/1]
document openalex\n${engines} Ada Lovelace [OPENALEX A1 and guess ORCID 0000-0001-5109-3700]\n${looms} Ada Lovelace [OPENALEX A1 and guess ORCID 0000-0001-5109-3700]`;
    expect(all(text)).toHaveLength(1);
  });
});

describe('a source without ids beside one with ids', () => {
  const dblp = `document dblp\n${engines} Wei Zhang [DBLP 01/1]\n${looms} Wei Zhang [DBLP 02/2]`;
  it('takes the person of the place, and the name’s other papers along, where it meets one', () => {
    expect(all(`${dblp}\ndocument refs.bib\n${engines} Wei Zhang\n${stars} Wei Zhang`)).toEqual([
      'Wei Zhang ASSERTED x1 DBLP:02/2',
      'Wei Zhang INFERRED x2 DBLP:01/1',
    ]);
  });
  it('leaves its other papers undecided where it meets two', () => {
    const text = `${dblp}\ndocument refs.bib\n${engines} Wei Zhang\n${looms} Wei Zhang\n${stars} Wei Zhang`;
    expect(all(text)).toEqual([
      'Wei Zhang AMBIGUOUS x1',
      'Wei Zhang ASSERTED x1 DBLP:01/1',
      'Wei Zhang ASSERTED x1 DBLP:02/2',
    ]);
    const open = people(text).find(({ identity }) => identity === 'AMBIGUOUS');
    expect(open?.mayBe).toHaveLength(2);
    expect(open?.reason).toMatch(/^The name fits 2 people who are told apart elsewhere/);
  });
  it('makes no bridge between two people through two of its own sources', () => {
    const text = `${dblp}\ndocument a.bib\n${engines} Wei Zhang\n${stars} Wei Zhang\ndocument b.bib\n${looms} Wei Zhang\n${stars} Wei Zhang`;
    expect(
      all(text).filter((person) => person.includes('DBLP:01/1') && person.includes('DBLP:02/2')),
    ).toEqual([]);
    expect(all(text)).toContain('Wei Zhang AMBIGUOUS x1');
  });
});

describe('one id with two ORCID iDs', () => {
  it('is nobody’s where a record gives neither', () => {
    const text = `document dblp\n${engines} Wei Zhang [DBLP 01/1 and ORCID 0000-0002-1825-0097]\n${looms} Wei Zhang [DBLP 01/1 and ORCID 0000-0001-5109-3700]\n${stars} Wei Zhang [DBLP 01/1]`;
    expect(all(text)).toEqual([
      'Wei Zhang AMBIGUOUS x1 DBLP:01/1',
      'Wei Zhang VERIFIED x1 ORCID:0000-0001-5109-3700',
      'Wei Zhang VERIFIED x1 ORCID:0000-0002-1825-0097',
    ]);
    const open = people(text).find(({ identity }) => identity === 'AMBIGUOUS');
    expect(open?.mayBe).toHaveLength(2);
  });
});

describe('a name that its source gives to several people', () => {
  const text = `document dblp\n${engines} Wei Zhang [DBLP 01/1]\n${looms} Wei Zhang [shared]\n${stars} Wei Zhang [shared]`;
  it('is undecided at each place, with those of the name as candidates', () => {
    expect(all(text)).toEqual([
      'Wei Zhang AMBIGUOUS x1',
      'Wei Zhang AMBIGUOUS x1',
      'Wei Zhang ASSERTED x1 DBLP:01/1',
    ]);
    const open = people(text).filter(({ identity }) => identity === 'AMBIGUOUS');
    expect(open.map(({ mayBe }) => mayBe.map(({ person }) => [...person.ids]))).toEqual([
      [['DBLP:01/1']],
      [['DBLP:01/1']],
    ]);
    expect(open[0]?.reason).toBe(
      'dblp files several people under Wei Zhang: nothing says which of them this is.',
    );
  });
  it('takes the person that another source names at the place', () => {
    expect(all(`${text}\ndocument openalex\n${looms} Wei Zhang [OPENALEX A1]`)).toContain(
      'Wei Zhang ASSERTED x1 OPENALEX:A1',
    );
  });
});

describe('initials', () => {
  it('are one undecided person for each source, with whom they stand beside and whom they fit as candidates', () => {
    const text = `document a.bib\n${engines} A. Lovelace\n${looms} A. Lovelace\n${stars} Anna Lovelace\ndocument b.bib\n${engines} Ada Lovelace`;
    expect(all(text)).toEqual([
      'A. Lovelace AMBIGUOUS x1',
      'A. Lovelace INFERRED x1',
      'Anna Lovelace ASSERTED x1',
    ]);
    const open = people(text).find(({ identity }) => identity === 'AMBIGUOUS');
    expect(
      open?.mayBe.map(({ person }) => person.authorships[0]?.place.prints.at(-1)?.author.name).sort(),
    ).toEqual(['Ada Lovelace', 'Anna Lovelace']);
  });
  it('are one for each place where they stand twice on a paper', () => {
    expect(all(`${engines} A. Lovelace, A. Lovelace\n${looms} A. Lovelace`)).toEqual([
      'A. Lovelace AMBIGUOUS x1',
      'A. Lovelace AMBIGUOUS x1',
      'A. Lovelace AMBIGUOUS x1',
    ]);
  });
  it('find their candidates without a look at every name', () => {
    const index = new NameIndex<number>();
    for (let at = 0; at < 20_000; at += 1)
      index.add('a', `${'ABCDEFGHIJ'[at % 10]}da Family${Math.floor(at / 20)}x`, at);
    index.add('a', 'Family7x', 0);
    const near = [...index.near('a', 'B. Family7x')].map(({ name }) => name);
    expect(new Set(near)).toEqual(new Set(['Bda Family7x', 'Family7x']));
    expect([...index.near('a', 'Family7x B.')].map(({ name }) => name)).toContain('Bda Family7x');
    expect([...index.near('b', 'B. Family7x')]).toEqual([]);
  });
});
