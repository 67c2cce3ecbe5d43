import fc from 'fast-check';
import { entriesOf, type EntryText } from '../../../../src/ingest/readers/bibtexEntries.js';
import {
  fieldsOf,
  macrosOf,
  parsedFields,
  type Fields,
} from '../../../../src/ingest/readers/bibtexFields.js';
import { plainFields } from '../../../../src/ingest/readers/bibtexPlain.js';
import { inputOf, type Input } from '../../../../src/ingest/readers/input.js';
import { describeSamples, sample } from '../../../support/readers.js';

const macros = new Map([['jfm', 'Journal of {Fluid} Mechanics']]);
const notPapers = ['string', 'comment', 'preamble'];

async function entriesIn(input: Input): Promise<EntryText[]> {
  const entries: EntryText[] = [];
  for await (const entry of entriesOf(input)) if (!notPapers.includes(entry.type)) entries.push(entry);
  return entries;
}
const entryOf = async (text: string): Promise<EntryText> => (await entriesIn(inputOf(text)))[0]!;

/** What readers use: the first field of a name, keywords in any order. */
const used = (fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => value && !name.includes('+duplicate'))
      .filter(([name]) => name !== 'keywords')
      .map(([name, value]) => [name, value?.includes('%') ? value.trim() : value]),
  );

function expectSame(entry: EntryText, known: ReadonlyMap<string, string> = macros): void {
  const [own, theirs] = [fieldsOf(entry, known), parsedFields(entry, known)];
  // A dollar sign of its own is no mathematics without an end.
  if (own.error === null && /math/u.test(theirs.error ?? '')) return;
  expect([used(own.fields), own.error]).toEqual([used(theirs.fields), theirs.error]);
}

describe('the fields of a plain entry', () => {
  it.each([
    ['in braces and quotation marks', '@article{k, title = {A {B} C}, journal = "D {"} E", year = 1999}'],
    ['with macros and months', '@article{k,journal=JFM, month = sep,\n year=1999,}'],
    ['over several lines', '@misc{k,\n title = {A\n   B\n\n  C }\n,\n note = "x"\n}\n% remark\n'],
    [
      'with accents',
      '@misc{k, author = {M{\\"u}ller, J{\\\'o}zef and {\\L}uk\\`a, \\v S.}, note={a\\_b~c \\& d}}',
    ],
    ['twice', '@misc{k, title = {First}, title = {Second}, Title = {Third}}'],
    ['empty', '@misc{k, title = {}, note = " "}'],
    ['with a per cent sign, which begins no comment', '@misc{k, title = {A 5% rise\n in B, 10% in C}}'],
    ['with an address', '@misc{k, url = {http://example.org/?a=$b$}, doi = {10.1000/a$b$}}'],
    ['with braces that say nothing', '@misc{k, doi = {{10.1000/x}}, url = "{a}", subtitle = {{A} {B}}}'],
  ])('%s are what the library reads, without it', async (_what, text) => {
    const entry = await entryOf(text);
    expect(plainFields(entry, macros)?.inTeX).toEqual([]);
    expectSame(entry);
  });

  it.each([
    ['mathematics', '@misc{k, title = {The $x^2 $ rule}, year = 1999}'],
    ['verbatim text', '@misc{k, title = {\\verb|a_b| and \\url{http://example.org/%7e}}}'],
    ['a control space', '@misc{k, title = {A\\  B}}'],
  ])('with %s are left to the library, field by field', async (_what, text) => {
    const entry = await entryOf(text);
    expect(plainFields(entry, macros)?.inTeX).toHaveLength(1);
    expectSame(entry);
  });

  it.each([
    ['parts that are joined', '@misc{k, title = "A" # jfm}'],
    ['no key', '@misc{title = {A}}'],
    ['round brackets', '@misc(k, title = {A})'],
    ['a comment between fields', '@misc{k, % remark\n title = {A}}'],
    ['no comma between fields', '@misc{k, title = {A} year = 1999}'],
    ['no end', '@misc{k, title = {A}'],
    ['a brace too much in quotation marks', '@misc{k, title = "A } B"}'],
    ['another entry on its last line', '@misc{k, title = {A}} @misc{l, title = {B}}'],
  ])('are not guessed where it has %s', async (_what, text) => {
    const entry = await entryOf(text);
    expect(plainFields(entry, macros)).toBeNull();
    expectSame(entry);
  });

  it('are there without a macro that nothing defines, which is told', async () => {
    for (const text of ['@misc{k, journal = nowhere, year = 1}', '@misc(k, journal = nowhere, year = 1)']) {
      const { fields, ...more } = fieldsOf(await entryOf(text), macros);
      expect([used(fields), more]).toEqual([
        { year: '1' },
        { error: null, undefinedMacros: [{ field: 'journal', macro: 'nowhere' }] },
      ]);
    }
  });

  it('hold what the library refuses as it stands', async () => {
    const { fields, error } = fieldsOf(
      await entryOf('@misc{k, title = {A $5 rise}, note = {$x$ \\ y}}'),
      macros,
    );
    expect([used(fields), error]).toEqual([{ title: 'A $5 rise', note: '$x$ \\ y' }, null]);
  });

  it('are what the library reads, whatever stands in them', async () => {
    const pieces = [
      '{',
      '}',
      '"',
      ',',
      '=',
      '#',
      '@',
      '%',
      '$',
      '\\',
      '\n',
      ' ',
      'k',
      'title',
      '1',
      'é',
      'jan',
    ];
    const value = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join(''));
    await fc.assert(
      fc.asyncProperty(value, value, async (one, other) => {
        expectSame(await entryOf(`@misc{k, title = {${one}}, note = "${other}",\n year = 1999}`));
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});

describeSamples('the fields of real entries', () => {
  it.each(['bibtex-lsst-refs.bib', 'bibtex-xampl.bib'])('of %s are what the library reads', async (name) => {
    const known = new Map<string, string>();
    for await (const entry of entriesOf(await sample(name))) {
      if (entry.type !== 'string') continue;
      const { strings } = macrosOf(entry.text, known);
      for (const [macro, value] of Object.entries(strings)) known.set(macro.toLowerCase(), value);
    }
    const entries = await entriesIn(await sample(name));
    for (const entry of entries) expectSame(entry, known);
    expect(entries.filter((entry) => plainFields(entry, known) !== null).length).toBeGreaterThan(
      entries.length / 2,
    );
  });
});
