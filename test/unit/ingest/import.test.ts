import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { optionsOf } from '../../../src/cli/import.js';
import { outcomeOf, summaryOf } from '../../../src/cli/importOutcome.js';
import { printedAuthor, type PersonId } from '../../../src/ingest/authors.js';
import { importFiles } from '../../../src/ingest/import.js';
import type { FileReject } from '../../../src/ingest/intake/summary.js';
import type { Publication } from '../../../src/ingest/records.js';
import { libraryOf } from '../../../src/ingest/rows/library.js';
import { documentsOf } from '../../../src/ingest/store/documents.js';
import { documentRecord, recordOf, type StoredRecord } from '../../../src/ingest/store/record.js';
import { totalOf } from '../../../src/ingest/intake/tally.js';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'coterie-import-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
const dry = (paths: readonly string[], more = {}) => importFiles(paths, null, { dryRun: true, ...more });
const bib = (key: string, title: string) =>
  `@article{${key}, title={${title}}, author={Lovelace, Ada}, year={1843}}\n`;

describe('a dry run without a database', () => {
  it('adds up for each file, and says what it compared with', async () => {
    const paths = [
      await file('a.bib', bib('one', 'A Paper of Several Words') + '@article{none, year=1900}\n'),
      await file('b.bib', bib('two', 'A Paper of Several Words')),
    ];
    const imported = await dry(paths);
    for (const { read, new: fresh, changed, same, merged, rejected } of imported.files)
      expect(fresh + changed + same + merged + rejected).toBe(read);
    expect(totalOf(imported.files)).toEqual({ read: 3, new: 1, changed: 0, same: 0, merged: 1, rejected: 1 });
    expect(imported).toMatchObject({
      comparedWith: 'empty',
      merges: [{ title: 'A Paper of Several Words', records: 2 }],
    });
  });

  it('keeps what came before a file that cannot be read, and reads the next', async () => {
    const rejects: FileReject[] = [];
    const imported = await dry([join(folder, 'missing.bib'), await file('c.bib', bib('c', 'Looms'))], {
      onReject: (reject: FileReject) => rejects.push(reject),
    });
    expect(imported.files.map(({ unreadable }) => unreadable === null)).toEqual([false, true]);
    expect(rejects).toMatchObject([{ file: 'missing.bib', code: 'NOT_FOUND' }]);
    expect(outcomeOf(imported, false).exit).toBe(3);
  });

  it('reads a file that is named twice once', async () => {
    const path = await file('d.bib', bib('d', 'Looms'));
    expect((await dry([path, path])).files).toHaveLength(1);
  });

  it('calls files by as much of their paths as tells them apart', async () => {
    const paths = ['x/a/refs.bib', 'x/b/refs.bib', 'y/a/refs.bib', 'y/other.bib'];
    for (const path of paths) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await file(path, bib('one', path));
    }
    const named = async (...places: string[]) =>
      (await dry(places.map((place) => join(folder, place)))).files.map((one) => one.file);
    expect(await named('x', 'y')).toEqual(['x/a/refs.bib', 'b/refs.bib', 'y/a/refs.bib', 'other.bib']);
    expect(await named('x/a/refs.bib', 'y/other.bib')).toEqual(['refs.bib', 'other.bib']);
  });

  it('takes the newer of two records of one key by their own dates, else keeps the first', async () => {
    const work = (id: string, title: string, updated?: string) =>
      JSON.stringify({
        ...{ id: `https://openalex.org/W${id}`, title, publication_year: 1843, authorships: [] },
        ...(updated !== undefined && { updated_date: updated }),
      });
    const rejects: FileReject[] = [];
    const path = await file(
      'works.jsonl',
      [
        ...[work('1', 'Looms', '2020-01-01'), work('1', 'Looms of Lyon', '2021-01-01')],
        ...[
          work('1', 'A Loom', '2019-01-01'),
          work('2', 'Cards'),
          work('2', 'Punched Cards'),
          work('2', 'Cards'),
        ],
      ].join('\n'),
    );
    const imported = await dry([path], { onReject: (reject: FileReject) => rejects.push(reject) });
    expect(totalOf(imported.files)).toEqual({ read: 6, new: 2, changed: 1, same: 2, merged: 0, rejected: 1 });
    expect(rejects).toMatchObject([{ code: 'SAME_ID_TWICE', line: 5 }]);
  });

  it('ends where more is rejected than is allowed', async () => {
    const imported = await dry([await file('e.bib', '@article{x, year=1}\n@article{y, year=2}\n')], {
      maxRejects: { count: 0 },
    });
    expect(imported.end).toBe('too many rejects');
    expect(outcomeOf(imported, false).exit).toBe(1);
  });
});

describe('the answer of an import', () => {
  it('is one line for programs, with the sums and the same for each file', async () => {
    const imported = await dry([await file('f.bib', bib('f', 'Looms'))]);
    const { answer, exit } = outcomeOf(imported, true);
    expect(answer).not.toContain('\n');
    expect(exit).toBe(0);
    expect(JSON.parse(answer ?? '')).toMatchObject({
      read: 1,
      new: 1,
      files: [{ file: 'f.bib', read: 1, new: 1 }],
    });
    expect(summaryOf({ ...imported, end: 'interrupted' }).end).toBe('interrupted');
    expect(outcomeOf({ ...imported, end: 'interrupted' }, true).exit).toBe(130);
  });

  it('tells people why the first records were rejected, and of an unreadable file once', async () => {
    const rejects: FileReject[] = [];
    const path = await file('g.bib', '@article{x, year=1}\n'.repeat(25));
    const imported = await dry([path, join(folder, 'missing.bib')], {
      onReject: (reject: FileReject) => rejects.push(reject),
    });
    const { answer = '', message } = outcomeOf(imported, false, rejects);
    const lines = answer.split('\n');
    expect(lines.find((line) => line.startsWith('25 rejected'))).toBe('25 rejected:');
    expect(
      lines.filter((line) => /^ {2}g\.bib:\d+ .* Add one of them in the file\.$/u.test(line)),
    ).toHaveLength(20);
    expect(lines).toContain('  ... and 5 more; --rejects FILE keeps them all');
    expect(answer).not.toContain('missing.bib:1');
    expect(message).toMatch(/^missing\.bib: /u);
  });

  it('refuses options that mean nothing', () => {
    expect(optionsOf({ format: 'docx' })).toMatch(/no format "docx"/u);
    expect(optionsOf({ map: ['authors'] })).toMatch(/OURS=THEIRS/u);
    expect(optionsOf({ 'max-rejects': 'many' })).toMatch(/"many" came/u);
    expect(optionsOf({ map: ['authors=Autoren'], 'max-rejects': '5%' })).toMatchObject({
      map: { authors: 'Autoren' },
      maxRejects: { share: 0.05 },
    });
  });
});

describe('people of stored records', () => {
  const paper = (
    key: string,
    authors: readonly (readonly [string, ...PersonId[]])[],
    more: Partial<Publication> = {},
  ): StoredRecord =>
    recordOf(
      {
        ...{ kind: 'publication', line: 1, key },
        record: {
          ...{ key, title: key, type: null, year: 2000, venue: null, values: {}, identifiers: [] },
          ...{ authorsComplete: true, explainsMarks: false, ranks: [], links: [], topics: [], awards: [] },
          ...{ versionOf: [], quotations: [] },
          authors: authors.map(([name, ...ids], place) => ({
            ...printedAuthor(name, place + 1, { ids }),
            quotations: [],
          })),
          ...more,
        },
      },
      'd',
      'd.xml',
    );
  const peopleOf = (records: readonly StoredRecord[], tellsPeople = false): string[] => {
    const head = documentRecord({ id: 'd', name: 'd', format: 'dblp', origin: 'd', tellsPeople });
    const { people } = libraryOf(documentsOf([...records, head]).documents);
    return people.all
      .map(({ authorships, identity }) => {
        const papers = authorships.map(({ place }) => place.paper.sightings[0]?.publication.key);
        return `${papers.sort().join('+')} ${identity}`;
      })
      .sort();
  };
  const orcid = (value: string, more = {}): PersonId => ({ scheme: 'ORCID', value, ...more });
  const [ada, other] = ['0000-0002-1825-0097', '0000-0001-5109-3700'];

  it('are one by an ORCID iD, whatever their names, and never bear two', () => {
    const records = [
      paper('P', [['Ada Lovelace', orcid(ada)]]),
      paper('Q', [['Ada King', orcid(ada), { scheme: 'DBLP', value: '1/1' }]]),
      paper('R', [['Ada King', orcid(other), { scheme: 'DBLP', value: '1/1' }]]),
    ];
    expect(peopleOf(records)).toEqual(['P+Q VERIFIED', 'R VERIFIED']);
  });

  it('stay two where two sources tell them apart and only one place says that they are one', () => {
    const [dblp, acl]: PersonId[] = [
      { scheme: 'DBLP', value: '1/1' },
      { scheme: 'ACL', value: 'ada-lovelace' },
    ];
    const doi = { title: 'P', identifiers: [{ scheme: 'DOI', value: '10.1000/p' }] } as const;
    const records = [
      paper('P', [['Ada Lovelace', dblp as PersonId]], doi),
      paper('P2', [['Ada Lovelace', acl as PersonId]], doi),
      paper('Q', [['Ada Lovelace', acl as PersonId]]),
    ];
    expect(peopleOf(records)).toEqual(['P ASSERTED', 'Q ASSERTED']);
  });

  it("are not told by a source's guess", () => {
    const guess = orcid(ada, { isGuess: true });
    expect(peopleOf([paper('P', [['Ada Lovelace', guess]]), paper('Q', [['Ada King', guess]])])).toEqual([
      'P ASSERTED',
      'Q ASSERTED',
    ]);
  });

  it('stand once on a paper: the second place of an id has no person', () => {
    const id: PersonId = { scheme: 'DBLP', value: '1/1' };
    expect(
      peopleOf([
        paper('P', [
          ['Ada Lovelace', id],
          ['Ada Lovelace', id],
        ]),
      ]),
    ).toEqual(['P ASSERTED']);
  });

  it('are those of exactly one name in a source that numbers them', () => {
    const records = [paper('P', [['Wei Zhang']]), paper('Q', [['Wei Zhang']])];
    expect(peopleOf(records, true)).toEqual(['P+Q ASSERTED']);
    expect(peopleOf(records, false)).toEqual(['P+Q INFERRED']);
  });

  it('are in no order: the same records in any order make the same people', () => {
    const records = [
      paper('P', [['A B'], ['C D']]),
      paper('Q', [['C D']]),
      paper('R', [['A B', orcid(ada)]]),
    ];
    expect(peopleOf([...records].reverse())).toEqual(peopleOf(records));
  });
});
