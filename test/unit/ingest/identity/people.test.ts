import fc from 'fast-check';
import { rowsOf } from '../../../../src/ingest/rows/rows.js';
import { libraryOf } from '../../../../src/ingest/rows/library.js';
import type { PersonGroup } from '../../../../src/ingest/identity/people.js';
import { documentsOf } from '../../../support/library.js';

const people = (text: string): readonly PersonGroup[] => libraryOf(documentsOf(text)).people.all;
/** "Ada Lovelace ASSERTED x2": each person with the newest printed name, status and number of authorships. */
const told = (text: string): string[] =>
  people(text)
    .map(({ authorships, namedAs, identity }) => {
      const name = authorships[0]?.place.prints.at(-1)?.author.name ?? namedAs[0]?.name;
      return `${name} ${identity} x${authorships.length}`;
    })
    .sort();

describe('one origin without person ids', () => {
  it('joins a full name that stands on several papers, and says so', () => {
    const text = '"Engines" by Ada Lovelace, Mary Somerville\n"Looms" by Ada Lovelace';
    expect(told(text)).toEqual(['Ada Lovelace INFERRED x2', 'Mary Somerville ASSERTED x1']);
    expect(people(text).map(({ reason }) => reason)).toContain(
      'The same full name stands on 2 papers in the records of library; nothing speaks against one person.',
    );
  });

  it('asserts its own subject on every paper, and joins whoever advises by name', () => {
    const text =
      'document cv about Ada Lovelace\n"Engines" by Ada Lovelace\n"Looms" by Ada Lovelace, Mary Somerville\nMary Somerville advised Ada Lovelace';
    expect(told(text)).toEqual(['Ada Lovelace ASSERTED x2', 'Mary Somerville INFERRED x1']);
  });

  it('knows people who only advise', () => {
    const text = 'document cv about Ada Lovelace\nMary Somerville advised Ada Lovelace';
    expect(told(text)).toEqual(['ada lovelace ASSERTED x0', 'mary somerville ASSERTED x0']);
  });

  it('tells two of one name on one paper apart and leaves every other use undecided', () => {
    const text = '"Survey" by Lei Li, Ann One, Lei Li\n"Other" by Lei Li\n"Third" by Lei Li';
    expect(told(text)).toEqual([
      'Ann One ASSERTED x1',
      'Lei Li AMBIGUOUS x1',
      'Lei Li AMBIGUOUS x1',
      'Lei Li ASSERTED x1',
      'Lei Li ASSERTED x1',
    ]);
    const undecided = people(text).filter(({ identity }) => identity === 'AMBIGUOUS');
    for (const { mayBe } of undecided)
      expect(mayBe.map(({ person }) => person.identity)).toEqual(['ASSERTED', 'ASSERTED']);
    const decided = people(text).filter(({ identity }) => identity !== 'AMBIGUOUS');
    expect(decided.flatMap(({ mayBe }) => mayBe)).toEqual([]);
  });

  it('joins listed forms of a name with the reason, but not two forms on one paper', () => {
    const listed =
      'person Shuaiwen Leon Song, Leon Song\n"Kitty" by Shuaiwen Leon Song\n"Quant" by Leon Song';
    expect(told(listed)).toEqual(['Shuaiwen Leon Song INFERRED x2']);
    expect(people(listed)[0]?.authorships.at(-1)?.reason).toMatch(
      /^Printed as Leon Song, taken for another written form of Shuaiwen Leon Song/,
    );
    expect(told(`${listed}\n"Both" by Shuaiwen Leon Song, Leon Song`)).toContain('Leon Song ASSERTED x1');
  });

  it('leaves initials undecided: one person a printed name, with candidates', () => {
    const text = '"Engines" by Ada Lovelace\n"Looms" by A. Lovelace\n"Cards" by A. Lovelace';
    expect(told(text)).toEqual(['A. Lovelace AMBIGUOUS x2', 'Ada Lovelace ASSERTED x1']);
    expect(
      people(text).find(({ identity }) => identity === 'AMBIGUOUS')?.mayBe[0]?.person.authorships,
    ).toHaveLength(1);
  });

  it('makes no person of a group or an address', () => {
    expect(told('"Engines" by Engine Committee, ada@example.org, Ann One')).toEqual(['Ann One ASSERTED x1']);
  });
});

describe('an ORCID iD of the record', () => {
  const ada = 'Ada Lovelace (0000-0002-1825-0097)';
  it('verifies, and joins whatever the name and the origin', () => {
    expect(
      told(`document a\n"Engines" by ${ada}\ndocument b\n"Looms" by Ada King (0000-0002-1825-0097)`),
    ).toEqual(['Ada Lovelace VERIFIED x2']);
  });
  it('takes the other papers of the name in its origin along, as an inference', () => {
    expect(told(`"Engines" by ${ada}\n"Looms" by Ada Lovelace`)).toEqual(['Ada Lovelace INFERRED x2']);
  });
  it('standing on two papers is one known person, whom a third joins', () => {
    const text = `"Engines" by ${ada}\n"Looms" by ${ada}\n"Cards" by Ada Lovelace`;
    expect(told(text)).toEqual(['Ada Lovelace INFERRED x3']);
    expect(people(text)[0]?.authorships.at(-1)?.reason).toMatch(/^The same full name stands on 3 papers/);
  });
  it('two of them are two people, and what bears neither is undecided', () => {
    expect(
      told(`"Engines" by ${ada}\n"Looms" by Ada Lovelace (0000-0001-5109-3700)\n"Cards" by Ada Lovelace`),
    ).toEqual(['Ada Lovelace AMBIGUOUS x1', 'Ada Lovelace VERIFIED x1', 'Ada Lovelace VERIFIED x1']);
  });
});

describe('across origins', () => {
  it('a name alone joins nobody', () => {
    expect(told('document a\n"Engines" by Wei Zhang\ndocument b\n"Looms" by Wei Zhang')).toEqual([
      'Wei Zhang ASSERTED x1',
      'Wei Zhang ASSERTED x1',
    ]);
  });
  it('the same place of the same paper does, once for all', () => {
    const line = '"Notes on the Analytical Engine" 1843 by Ada Lovelace, Wei Zhang';
    const text = `document a\n${line}\n"Looms" by Wei Zhang\ndocument b\n${line}`;
    expect(told(text)).toEqual(['Ada Lovelace INFERRED x1', 'Wei Zhang INFERRED x2']);
  });
});

describe('whatever the library', () => {
  const names = ['Lei Li', 'Rui Li', 'L. Li', 'Wei Zhang', 'Ann One'];
  const author = fc.constantFrom(...names);
  const paper = fc.record({
    title: fc.constantFrom('A Survey on One Thing', 'On Quite Another Thing', 'Short'),
    year: fc.constantFrom('1999', '2000', 'undated'),
    authors: fc.array(author, { minLength: 1, maxLength: 4 }),
    isOpen: fc.boolean(),
  });
  const document = fc.record({ papers: fc.array(paper, { maxLength: 4 }), subject: fc.option(author) });
  const written = fc
    .array(document, { minLength: 1, maxLength: 3 })
    .map((documents) =>
      documents
        .map(({ papers, subject }, index) =>
          [
            `document d${index}${subject ? ` about ${subject}` : ` origin o${index}`}`,
            ...papers.map(
              ({ title, year, authors, isOpen }) =>
                `"${title}" ${year} by ${authors.join(', ')}${isOpen ? ', et al.' : ''}`,
            ),
          ].join('\n'),
        )
        .join('\n'),
    );

  it('nobody stands at two places of one paper, and each place has one person', () => {
    fc.assert(
      fc.property(written, (text) => {
        const library = libraryOf(documentsOf(text));
        for (const places of library.placesOf.values()) {
          const persons = places.map((place) => library.people.ofPlace(place));
          expect(new Set(persons).size).toBe(places.length);
          expect(persons).not.toContain(null);
        }
      }),
    );
  });

  it('ids are unique, and the same in every order of files', () => {
    fc.assert(
      fc.property(written, fc.infiniteStream(fc.nat()), (text, random) => {
        const documents = documentsOf(text);
        const shuffled = [...documents]
          .map((one) => ({ one, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const rows = rowsOf(documents);
        expect(rowsOf(shuffled)).toEqual(rows);
        const persons = libraryOf(documents).people.all.length;
        expect(rows.filter(({ label }) => label === 'Person')).toHaveLength(persons);
      }),
      { numRuns: 40 },
    );
  });

  it('only the undecided may be somebody else, and they are never merely inferred', () => {
    fc.assert(
      fc.property(written, (text) => {
        for (const { identity, mayBe } of people(text))
          if (mayBe.length > 0) expect(identity).toBe('AMBIGUOUS');
      }),
    );
  });
});
