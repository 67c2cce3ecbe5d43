import fc from 'fast-check';
import { bibtex } from '../../../../src/ingest/readers/bibtex.js';
import { splitAuthors } from '../../../../src/ingest/readers/bibtexNames.js';
import { describeSamples, figuresOf, namesOf, reading, sample } from '../../../support/readers.js';

const one = async (text: string) => (await reading(bibtex, text)).papers[0];
const authors = (list: string) =>
  splitAuthors(list).authors.map((author) => (author === 'gap' ? '...' : author));
const entry = (fields: string, key = 'k') => `@article{${key}, title = {T}, ${fields}}\n`;

describe('a BibTeX author list', () => {
  it('is cut before TeX is decoded, so that a macro at the end of a name swallows no "and"', async () => {
    const paper = await one(entry("author = {Wo\\'zniak, Micha\\l and Haji\\v c, Jan}"));
    expect(namesOf(paper)).toEqual(['Michał Woźniak', 'Jan Hajič']);
  });

  it('is not cut inside braces', async () => {
    expect(namesOf(await one(entry('author = {{Barnes and Noble} and Ann One}')))).toEqual([
      '{Barnes and Noble}',
      'Ann One',
    ]);
  });

  it('ends in nobody when others are left out', async () => {
    for (const end of ['and others', 'and et al.', 'and ...', 'et al.']) {
      const paper = await one(entry(`author = {One, Ann and Two, Bo ${end}}`));
      expect([end, namesOf(paper), paper?.authorsComplete]).toEqual([end, ['Ann One', 'Bo Two'], false]);
    }
  });

  it('has no places behind a gap', async () => {
    const paper = await one(entry('author = {One, Ann and others and Nine, Zoe}'));
    expect(paper?.authors.map(({ position }) => position)).toEqual([1, null]);
  });

  it('gives no authors where commas stand for "and", and the paper stays', async () => {
    const { papers, warnings } = await reading(
      bibtex,
      entry('author = {Smith, John, Jane Roe, Max Mu}') + entry('author = {A, B, C and D E}', 'l'),
    );
    expect(papers.map((paper) => [namesOf(paper), paper.authorsComplete])).toEqual([
      [[], false],
      [[], false],
    ]);
    expect(warnings).toEqual(['1 AUTHORS_UNCLEAR', '2 AUTHORS_UNCLEAR']);
  });

  it('knows particles, suffixes and accents on a dotless i', () => {
    expect(authors("van der Berg, Jr., Jan and Ludwig van Beethoven and Mart{\\'\\i}n, Ana")).toMatchObject([
      { family: 'van der Berg', given: 'Jan', suffix: 'Jr.' },
      { name: 'Ludwig van Beethoven', family: 'van Beethoven', given: 'Ludwig' },
      { given: 'Ana' },
    ]);
  });

  it('turns the dotless i with an accent into one letter', async () => {
    expect(namesOf(await one(entry("author = {Mart{\\'\\i}n, Ana}")))).toEqual(['Ana Martín']);
  });

  it("cuts dblp's homonym number from the name and keeps it", async () => {
    const [author] = (await one(entry('author = {Zhang 0001, Wei}')))?.authors ?? [];
    expect([author?.name, author?.homonym]).toEqual(['Wei Zhang', '0001']);
  });

  it.each([
    ['family=Beek, given=Ann, given-i=A, prefix=van, useprefix=true and Roe, Bo', ['Ann van Beek', 'Bo Roe']],
    ['Roe, Ann; Doe, B. C.; Poe, D.', ['Ann Roe', 'B. C. Doe', 'D. Poe']],
    ['Ann Roe & Bo Doe \\& Cy Poe', ['Ann Roe', 'Bo Doe', 'Cy Poe']],
    ['Roe \\& Sons and Doe, Bo', ['{Roe & Sons}', 'Bo Doe']],
    ['Ann Roe, Jr. and Doe Jr, Bo and Poe, III, Cy', ['Ann Roe Jr.', 'Bo Doe Jr', 'Cy Poe III']],
    ['M\\textsuperscript{c}Roe, Ann$^{1,2}$ and Doe\\textsuperscript{*}, Bo', ['Ann McRoe', 'Bo Doe']],
    ['Roe, Ann and Doe, Bo and et al., Cy Poe', ['Ann Roe', 'Bo Doe', 'Cy Poe']],
    [
      'Example Research Department and Ministry of Examples',
      ['{Example Research Department}', '{Ministry of Examples}'],
    ],
    ['N/A and [No author name available] and {-}', []],
  ])('%j is %j', async (list, names) => {
    expect(namesOf(await one(entry(`author = {${list}}`)))).toEqual(names);
  });

  it("knows the family name before dblp's number and before a suffix", () => {
    expect(authors('Ann Roe 0002 and Bo Doe, Jr.')).toMatchObject([
      { given: 'Ann', family: 'Roe 0002' },
      { given: 'Bo', family: 'Doe', suffix: 'Jr.' },
    ]);
  });

  it('has nobody for an author who is not named', async () => {
    const { papers, warnings } = await reading(bibtex, entry('author = {Anonymous}'));
    expect(papers[0]?.authors).toMatchObject([{ name: 'Anonymous', isNobody: true }]);
    expect(warnings).toEqual(['1 NAME_IS_NOBODY']);
  });

  it('masks an e-mail address that stands for a name', async () => {
    const { papers, warnings } = await reading(bibtex, entry('author = {ann@example.org and Bo Two}'));
    expect(papers[0]?.authors.map(({ isNobody }) => isNobody)).toEqual([true, false]);
    expect(JSON.stringify(papers)).not.toContain('example.org');
    expect(warnings).toEqual(['1 NAME_IS_ADDRESS']);
  });

  const word = fc
    .stringMatching(/^[A-Z][a-z]{1,8}$/u)
    .filter((text) => !/^(and|others|jr|sr|ii|iii|iv|esq|phd|et)$/iu.test(text));
  const braced = word.map((text) => `{\\'${text[0]}}${text.slice(1)}`);
  const name = fc.oneof(
    fc.tuple(word, word).map(([given, family]) => `${family}, ${given}`),
    fc.tuple(word, word).map(([given, family]) => `${given} ${family}`),
    fc.tuple(braced, word).map(([given, family]) => `${family}, ${given}`),
    fc.tuple(word, word).map(([a, b]) => `{${a} and ${b}}`),
  );

  it('gives back as many authors as "and" joined, in their order, whatever the names hold', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(' and ', '\n  and\t'),
        (names, and) => {
          // one braced list of names with commas is a list; a single braced pair of words is a group
          expect(
            splitAuthors(names.join(and)).authors.map((author) => author !== 'gap' && author.words),
          ).toEqual(names);
        },
      ),
      { seed: 20, numRuns: 300 },
    );
  });

  it('never throws and never makes a person of "others", whatever stands in it', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\',
      ' and ',
      ',',
      'A',
      'others',
      'é',
      "\\'",
      '~',
      '"',
      '\n',
      'and',
      '$',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        for (const author of splitAuthors(pieces.join('')).authors) {
          expect(author === 'gap' ? '' : author.words?.trim()).not.toBe('others');
        }
      }),
      { seed: 20, numRuns: 300 },
    );
  });
});

describe('a BibTeX file', () => {
  it('loses no entry to a broken one, and says where that stands', async () => {
    const { papers, items, rejects } = await reading(
      bibtex,
      `@article{a, title = {One}}\n\n@article{b, title = {Two, year = 1}\n\n@article{c,\n title = "x" year = 2}\n@article{d, title = {Four}}\n`,
    );
    expect(papers.map(({ title }) => title)).toEqual(['One', 'Four']);
    expect(rejects).toEqual(['3 MALFORMED_RECORD', '5 MALFORMED_RECORD']);
    expect(items.find(({ kind }) => kind === 'reject')).toMatchObject({
      key: 'b',
      hint: expect.stringContaining('brace'),
    });
  });

  it('counts lines alike with every kind of line end', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['% note', '@misc{a,', 'title={A}}', '', '@misc{b, title={B}}', ''].join(end);
      expect((await reading(bibtex, text)).items.map(({ line }) => line)).toEqual([2, 5]);
    }
  });

  it('puts macros in that stand anywhere, joined with #', async () => {
    const paper = await one(
      `@article{a, title={T}, journal = acm # " of " # {Tests}}\n@string{acm = "Journal"}\n`,
    );
    expect(paper?.venue).toBe('Journal of Tests');
  });

  it('inherits venue and year by crossref, but no DOI, title or author', async () => {
    const { papers, items } = await reading(
      bibtex,
      `@inproceedings{child, title={Child}, crossref={Parent}}
@proceedings{parent, title={Proc. of X}, year=2001, doi={10.1000/p}, author={Ann One}}
@inproceedings{orphan, title={Orphan}, crossref={nowhere}}\n`,
    );
    expect(papers).toMatchObject([
      { key: 'child', venue: 'Proc. of X', year: 2001, identifiers: [], authors: [] },
      { key: 'orphan', venue: null, year: null },
    ]);
    expect(items.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      ...['publication child', 'read parent', 'warning orphan', 'publication orphan'],
    ]);
  });

  it('inherits what an @xdata holds, and makes no papers of that, of sets and of settings', async () => {
    const { papers, items } = await reading(
      bibtex,
      '@xdata{a, journaltitle = {A Journal}, xdata = {b}}\n@xdata{b, date = {1999}, issn = {1234-5679}}\n' +
        '@article{k, title = {T}, xdata = {a}}\n@article{l, title = {U}, date = {2001}, xdata = {a, gone}}\n' +
        '@set{s, entryset = {k, l}}\n@IEEEtranBSTCTL{c, CTLuse_paper = "no"}\n@control{d, x = "1"}\n',
    );
    expect(papers.map(({ year, venue }) => [year, venue])).toEqual([
      [1999, 'A Journal'],
      [2001, 'A Journal'],
    ]);
    expect(items.filter(({ kind }) => kind !== 'publication').map(({ kind }) => kind)).toEqual(
      Array(3).fill('read'),
    );
  });

  it('knows the macros of the styles, and leaves out one that nothing defines, saying which', async () => {
    const text =
      '@article{k, title = {T}, journal = cacm, month = sept, year = 1999}\n@article{l, title = {U}, journal = xyz}';
    const { papers, items } = await reading(bibtex, text);
    expect(papers.map(({ venue, values }) => [venue, values.published])).toEqual([
      ['Communications of the ACM', '1999-09'],
      [null, undefined],
    ]);
    expect(items.find(({ kind }) => kind === 'warning')).toMatchObject({
      line: 2,
      reason: '"xyz" in journal is a macro that no @string of the file defines: it is left out.',
    });
  });

  it.each([
    ['A 5% rise to $5 from $4 \\& more', 'A 5% rise to $5 from $4 & more'],
    ['Proc.\\ of {\\LaTeX} and \\BibTeX\\ users', 'Proc. of LaTeX and BibTeX users'],
    ['If p < 0.05 \\& q > 3, $a < b$', 'If p < 0.05 & q > 3, a<b'],
    ['<i>In vivo</i> \\& {\\tt code}', 'In vivo & code'],
    ['$\\mathcal{O}(n \\log n)$ at 10 $\\mu$m', 'O(n log n) at 10 μm'],
    ['A title\\thanks{Paid by X.} in \\foreignlanguage{german}{Haus}', 'A title in Haus'],
    ['Half of $x', 'Half of $x'],
  ])('reads the title %j as %j', async (title, plain) => {
    expect((await one(`@misc{k, title = {${title}}}`))?.title).toBe(plain);
  });

  it('makes missing keys and keeps both of two, saying so', async () => {
    const { papers, warnings } = await reading(
      bibtex,
      `@misc{ , title={First words}, year=2001, author={One, Ann}}\n@misc{k, title={A}}\n@misc{k, title={B}}\n`,
    );
    expect(papers.map(({ key }) => key)).toEqual(['one-2001-first-words', 'k', 'k~2']);
    expect(warnings).toEqual(['1 KEY_MADE', '3 KEY_TWICE']);
  });

  it('takes keys that the parser refuses', async () => {
    expect((await one('@misc{LL:ESA/SPC(2009)6, title={A}}'))?.key).toBe('LL:ESA/SPC(2009)6');
  });

  it('has plain titles, with the original beside them', async () => {
    const paper = await one(`@misc{a, title={The {TeX}book: {\\"U}ber $H_2$ \\& \\emph{more}}}`);
    expect(paper?.title).toBe('The TeXbook: Über H₂ & more');
    expect(paper?.titleAsPrinted).toBe('The {TeX}book: {\\"U}ber $H_2$ \\& \\emph{more}');
  });

  it('takes each keyword for a topic, whether commas or semicolons part them', async () => {
    const text =
      '@misc{a, title={T}, keywords={Looms; weaving, Jacquard}}\n@misc(b, title={T}, keywords={Looms; weaving})';
    const { papers } = await reading(bibtex, text);
    expect(papers.map(({ topics }) => topics.map(({ topic }) => topic))).toEqual([
      ['Looms', 'weaving', 'Jacquard'],
      ['Looms', 'weaving'],
    ]);
  });

  it("takes arXiv's classes for categories of the source, and PubMed's numbers for identifiers", async () => {
    const paper = await one(
      entry('eprint = {2101.00001}, archiveprefix = {arXiv}, primaryclass = {cs.CL}, pmid = {123}'),
    );
    expect(paper?.topics).toMatchObject([{ topic: 'cs.CL', basis: 'SOURCE_CATEGORY' }]);
    expect(paper?.identifiers).toContainEqual({ scheme: 'OTHER', value: 'pmid:123' });
  });

  it('reads identifiers in every dress, each once', async () => {
    const paper = await one(
      entry('doi = {https://doi.org/10.1000/A\\_b.}, eprint = {2101.00001v2}, archiveprefix = {arXiv}'),
    );
    expect(paper?.identifiers).toEqual([
      { scheme: 'DOI', value: '10.1000/a_b' },
      { scheme: 'ARXIV', value: '2101.00001' },
    ]);
    for (const acl of [
      'url = {https://aclanthology.org/P19-1001/}',
      'eprint = {P19-1001}, eprinttype = {acl}',
    ]) {
      expect((await one(entry(acl)))?.identifiers).toEqual([{ scheme: 'ACL', value: 'P19-1001' }]);
    }
  });

  it("takes a book's ISBN for a book, never for its chapters", async () => {
    const ids = async (type: string) =>
      (await one(`@${type}{a, title={A}, isbn={978-0-13-110362-7}}`))?.identifiers.map(
        ({ scheme }) => scheme,
      );
    expect([await ids('book'), await ids('incollection')]).toEqual([['ISBN'], []]);
  });

  it('reads years that are none as none, and says so', async () => {
    const years = ['1999', '{2021?}', '{in press}', '{MMXX}', '20200', '{c. 1850}'];
    const { papers, warnings } = await reading(
      bibtex,
      years.map((year, at) => entry(`year = ${year}`, `k${at}`)).join(''),
    );
    expect(papers.map(({ year }) => year)).toEqual([1999, 2021, null, null, null, 1850]);
    expect(warnings.map((warning) => warning.split(' ')[0])).toEqual(['2', '3', '4', '5', '6']);
  });

  it('reads BibLaTeX dates and the months of BibTeX', async () => {
    const dates = ['date = {2019-05-03}', 'year = 2019, month = may', 'year = 2019, month = "Jul.--Sep."'];
    const { papers } = await reading(bibtex, dates.map((date, at) => entry(date, `k${at}`)).join(''));
    expect(papers.map(({ year, values }) => [year, values.published])).toEqual([
      ...[
        [2019, '2019-05-03'],
        [2019, '2019-05'],
        [2019, '2019'],
      ],
    ]);
  });

  it('reads a date that stands for the year, a day beside the month, and numbers with what is said of them', async () => {
    const { papers, warnings } = await reading(
      bibtex,
      '@book{k, title = {T}, year = {2001-02-03}, isbn = {0-306-40615-2 (paper), 978-0-306-40615-7 (cloth)}}\n' +
        '@article{l, title = {U}, year = 2004, month = {JUN 8}, issn = {1234-5679 (print) 2049-3630}, pmid = {PMID: 12}}',
    );
    expect(papers.map(({ year, values }) => [year, values.published])).toEqual([
      [2001, '2001-02-03'],
      [2004, '2004-06-08'],
    ]);
    expect(papers[0]?.identifiers.map(({ value }) => value)).toEqual(['0306406152', '9780306406157']);
    expect(papers[1]?.venueIds?.map(({ value }) => value)).toEqual(['1234-5679', '2049-3630']);
    expect(papers[1]?.identifiers.map(({ value }) => value)).toEqual(['pmid:12']);
    expect(warnings).toEqual([]);
  });

  it('rejects what has neither title nor identifier and keeps what has one of them', async () => {
    const { papers, rejects } = await reading(
      bibtex,
      '@misc{a, note={x}, url={https://example.org/}}\n@misc{b, doi={10.1000/b}}\n',
    );
    expect([papers.map(({ key }) => key), rejects]).toEqual([['b'], ['1 NO_TITLE_NO_IDENTIFIER']]);
  });

  it('ends an entry of more than 10 MB with a reject and goes on', async () => {
    const huge = `@misc{a, title={${'x\n'.repeat(5_300_000)}}}\n@misc{b, title={B}}\n`;
    const { papers, rejects } = await reading(bibtex, huge);
    expect([papers.map(({ key }) => key), rejects]).toEqual([['b'], ['1 RECORD_TOO_LARGE']]);
  });
});

describeSamples('the BibTeX samples', () => {
  it("has the entries of BibTeX's own test bibliography", async () => {
    const read = await reading(bibtex, sample('bibtex-xampl.bib'));
    expect(figuresOf(read)).toEqual({
      ...{
        papers: 32,
        authorships: 35,
        names: 16,
        withDoi: 0,
        withoutYear: 4,
        years: [1973, 1988],
        longest: 3,
      },
    });
    // 36 in all: three without a title or identifier, and the proceedings that another entry refers to
    expect(read.rejects).toEqual(['43', '226', '358'].map((line) => `${line} NO_TITLE_NO_IDENTIFIER`));
    expect(read.items.filter(({ kind }) => kind === 'read').map(({ key }) => key)).toEqual([
      'whole-proceedings',
    ]);
    expect(read.warnings).toEqual(['120 YEAR_UNCLEAR']);
    expect(namesOf(read.papers.find(({ key }) => key === 'unpublished-full'))).toEqual([
      ...['Ulrich Ünderwood', 'Ned Ñet', 'Paul P̄ot'],
    ]);
  });

  it('has the 239 entries of the LSST bibliography', async () => {
    const read = await reading(bibtex, sample('bibtex-lsst-refs.bib'));
    expect(figuresOf(read)).toEqual({
      ...{ papers: 226, authorships: 864, names: 739, withDoi: 58, withoutYear: 24 },
      ...{ years: [1843, 2025], longest: 200 },
    });
    expect(read.rejects.length).toBe(13);
    const named = (key: string) => namesOf(read.papers.find((paper) => paper.key === key));
    expect(named('1997.Fornies-Marquina.IEEE')).toEqual([
      ...['J.M. Fornies-Marquina', 'J. Letosa', 'M. García-Gracia', 'J.M. Artacho'],
    ]);
    expect(named('LL:ESA/SPC(2009)6')).toEqual(['ESA']);
    expect(read.papers.flatMap(namesOf)).toContain('{EADS Astrium}');
    expect(read.papers.flatMap(namesOf)).toContain('Alainna White (Wonders)');
  });
});
