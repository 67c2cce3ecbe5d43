import fc from 'fast-check';
import { fold } from '../../../../src/ingest/fold.js';
import { splitAuthors } from '../../../../src/ingest/readers/bibtexNames.js';
import { numberedName } from '../../../../src/ingest/readers/dblp.js';
import { gap, itemsOfPaper, type GivenAuthor } from '../../../../src/ingest/readers/record.js';
import { decodeTeX } from '../../../../src/ingest/readers/tex.js';
import { cleanText } from '../../../../src/ingest/readers/text.js';

const seeded = { seed: 20, numRuns: 200 };
const word = fc.stringMatching(/^[A-ZÀÉÖØŁŽĐ][a-zàéöøłžđıßæ]{1,7}$/u);
const hyphened = fc.tuple(word, word).map((parts) => parts.join('-'));
const initial = fc.stringMatching(/^[A-Z]\.$/);
const given = fc
  .array(fc.oneof(word, hyphened, initial), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '));
const particle = fc.constantFrom('', 'van ', 'van der ', 'de la ', 'von ', "d'", 'al-');
const family = fc.oneof(
  fc.tuple(particle, fc.oneof(word, hyphened)).map((parts) => parts.join('')),
  fc.constantFrom('夏', 'Иванов', 'O’Neil', "O'Brien", 'İnce', 'Nguyễn'),
);
const person = fc.record({ given, family });
const people = fc.array(person, { minLength: 1, maxLength: 8 });

/** The authors of the record that all readers make of what they read. */
function recordOf(authors: readonly (GivenAuthor | typeof gap)[]) {
  const items = itemsOfPaper({ key: 'k', line: 1, title: 'T', authors });
  return items.flatMap((item) => (item.kind === 'publication' ? [item.record] : []))[0];
}

describe('names', () => {
  it('come out of a BibTeX list as they went in, in parts and in order', () => {
    fc.assert(
      fc.property(people, (all) => {
        const list = all.map((one) => `${one.family}, ${one.given}`).join(' and ');
        const read = recordOf(splitAuthors(list).authors)?.authors ?? [];
        expect(read.map((one) => [one.given, one.family, one.position])).toEqual(
          all.map((one, at) => [one.given, one.family, at + 1]),
        );
      }),
      seeded,
    );
  });

  it('keep their particles, wherever the list puts the family name', () => {
    fc.assert(
      fc.property(word, fc.constantFrom('van', 'van der', 'de la', 'von'), word, (first, between, last) => {
        const [western] = splitAuthors(`${first} ${between} ${last}`).authors;
        const [turned] = splitAuthors(`${between} ${last}, ${first}`).authors;
        expect(western).toMatchObject({ given: first, family: `${between} ${last}` });
        expect(turned).toMatchObject({ given: first, family: `${between} ${last}` });
      }),
      seeded,
    );
  });

  it('keep a suffix as a suffix, whichever part it stands in', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom('Jr.', 'Sr.', 'III', 'Jr'), (first, last, suffix) => {
        const turned = recordOf(splitAuthors(`${last}, ${suffix}, ${first}`).authors)?.authors[0];
        expect(turned).toMatchObject({ name: `${first} ${last} ${suffix}`, given: first, family: last });
      }),
      seeded,
    );
  });

  it('have places up to a gap and none behind it, and "others" is nobody', () => {
    fc.assert(
      fc.property(people, people, (before, after) => {
        const list = [...before.map((one) => `${one.family}, ${one.given}`), 'others'];
        const more = after.map((one) => `${one.family}, ${one.given}`);
        const record = recordOf(splitAuthors([...list, ...more].join(' and ')).authors);
        expect(record?.authorsComplete).toBe(false);
        expect(record?.authors.map(({ position }) => position)).toEqual([
          ...before.map((_, at) => at + 1),
          ...after.map(() => null),
        ]);
      }),
      seeded,
    );
  });

  it('are NFC on one line, whatever form and blanks they came in', () => {
    fc.assert(
      fc.property(person, fc.constantFrom('  ', '\u00a0', '\n', '\t ', '\u2028'), (one, blanks) => {
        const dirty = `${blanks}${one.given.normalize('NFD').replaceAll(' ', blanks)} ${one.family.normalize('NFD')}${blanks}`;
        const name = `${one.given} ${one.family}`.normalize('NFC');
        expect(recordOf([{ name: dirty }])?.authors[0]?.name).toBe(name);
      }),
      seeded,
    );
  });

  it("lose dblp's number, which tells two people apart, and nothing else", () => {
    fc.assert(
      fc.property(person, fc.stringMatching(/^0\d{3}$/), (one, number) => {
        const name = `${one.given} ${one.family}`;
        expect(numberedName(`${name} ${number}`)).toEqual({ name, homonym: number });
        expect(numberedName(name)).toEqual({ name });
      }),
      seeded,
    );
  });
});

describe('folded names', () => {
  it('are one for any case, the Turkish too', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zıiğüşöç]{1,10}$/u), (name) => {
        for (const locale of ['en', 'tr', 'az', 'lt']) {
          expect([locale, fold(name.toLocaleUpperCase(locale))]).toEqual([locale, fold(name)]);
        }
      }),
      seeded,
    );
  });

  it('are one with hyphens, apostrophes and marks or without', () => {
    fc.assert(
      fc.property(person, (one) => {
        const name = `${one.given} ${one.family}`;
        const bare = name.normalize('NFD').replace(/[-‐’'ʼ]|\p{M}/gu, '');
        expect(fold(bare)).toBe(fold(name));
      }),
      seeded,
    );
  });

  it('of plain letters are what the longer way makes of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        // A mark that folding takes off sends the text the longer way.
        expect(fold(`${text}a\u0301`)).toBe(fold(`${text}a`));
      }),
      seeded,
    );
  });
});

describe('letters in TeX', () => {
  const accents = ['"', "'", '`', '^', '~', '=', '.'];
  const spelt = fc
    .tuple(fc.constantFrom(...accents), fc.constantFrom(...'aeiouAEO'))
    .map(
      ([accent, letter]) =>
        [`\\${accent}${letter}`, `\\${accent}{${letter}}`, `{\\${accent}${letter}}`] as const,
    );

  it('are one in every dress', () => {
    fc.assert(
      fc.property(fc.array(spelt, { minLength: 1, maxLength: 5 }), (letters) => {
        const dresses = [0, 1, 2].map((dress) =>
          cleanText(decodeTeX(letters.map((one) => one[dress]).join(''))),
        );
        expect(new Set(dresses).size).toBe(1);
        expect(dresses[0]?.normalize('NFD')).toHaveLength(2 * letters.length);
      }),
      { ...seeded, numRuns: 50 },
    );
  });

  it('are the same in a text that is too long for the parser', () => {
    const pieces = fc.array(
      fc.oneof(
        spelt.map(([, braced]) => braced),
        fc.constantFrom(
          '{\\o}',
          '{\\ss}',
          '\\L{}',
          '\\v{s}',
          '\\c{c}',
          "\\'{\\i}",
          '\\&',
          '\\_',
          ' word ',
          '--',
          '{B}',
          'x~y',
        ),
      ),
      { minLength: 1, maxLength: 8 },
    );
    const filler = ' filler'.repeat(1000);
    fc.assert(
      fc.property(pieces, (some) => {
        const text = some.join('');
        const long = cleanText(decodeTeX(`${text}\\o{}${filler}`));
        expect(long).toBe(`${cleanText(decodeTeX(`${text}\\o{}`))}${filler}`);
      }),
      { ...seeded, numRuns: 50 },
    );
  });
});
