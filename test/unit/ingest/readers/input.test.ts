import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bibtex } from '../../../../src/ingest/readers/bibtex.js';
import { openInput } from '../../../../src/ingest/readers/input.js';
import { readerOf } from '../../../../src/ingest/readers/table.js';
import { reading } from '../../../support/readers.js';

const folder = mkdtempSync(join(tmpdir(), 'coterie-readers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function file(bytes: Uint8Array | string): string {
  const path = join(folder, `file-${(count += 1)}`);
  writeFileSync(path, bytes);
  return path;
}
const entry = '@misc{a, title={Größe – naïve}}\n';
const title = async (path: string, encoding?: string) => {
  const { papers } = await reading(bibtex, openInput(path, encoding ? { encoding } : {}));
  return papers.at(-1)?.title;
};
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const latin = (text: string) => Buffer.from(text.replace('–', '-'), 'latin1');

describe('a file', () => {
  it('is read in UTF-8, with and without byte order mark, and in UTF-16', async () => {
    for (const bytes of [entry, `\uFEFF${entry}`, utf16(entry), utf16(entry).swap16()]) {
      expect(await title(file(bytes))).toBe('Größe – naïve');
    }
  });

  it('is read in Latin-1 where it is no UTF-8, from the line on where that shows, and says so', async () => {
    expect(await title(file(latin(entry)))).toBe('Größe - naïve');
    const late = Buffer.concat([Buffer.from('% plain\n'.repeat(20_000)), latin(entry)]);
    expect(await title(file(late))).toBe('Größe - naïve');
    expect((await reading(bibtex, openInput(file(late)))).warnings).toEqual(['20001 ENCODING_GUESSED']);
  });

  it('is read in the encoding that the user names', async () => {
    expect(await title(file(Buffer.from('@misc{a, title={\xb3\xf3d\xbc}}', 'latin1')), 'iso-8859-2')).toBe(
      'łódź',
    );
    await expect(openInput(file(entry), { encoding: 'klingon' })).rejects.toMatchObject({
      code: 'UNKNOWN_ENCODING',
    });
  });

  it('does not tear letters that stand across pieces', async () => {
    for (const shift of [0, 1, 2, 3]) {
      const text = `${'%'.repeat(65_500 + shift)}\n@misc{a, title={${'𝔊ß–'.repeat(40)}}}\n`;
      expect(await title(file(text))).toBe('𝔊ß–'.repeat(40));
    }
  });

  it('is unpacked where it is packed, whatever its name', async () => {
    expect(await title(file(gzipSync(entry)))).toBe('Größe – naïve');
  });

  it('is refused where it unpacks without measure, before that fills anything', async () => {
    const bomb = file(gzipSync(`${entry}${' '.repeat(60_000_000)}`));
    await expect(reading(bibtex, openInput(bomb))).rejects.toMatchObject({ code: 'UNPACKS_TOO_FAR' });
  });

  it('gives what a torn archive still holds, then says that it is torn', async () => {
    const text = Array.from({ length: 4000 }, (_, at) => `@misc{k${at}, title={T ${Math.sin(at)}}}\n`).join(
      '',
    );
    const packed = gzipSync(text);
    const input = await openInput(file(packed.subarray(0, packed.length / 2)));
    let length = 0;
    const all = async () => {
      for await (const piece of input.chunks()) length += piece.length;
    };
    await expect(all()).rejects.toMatchObject({ code: 'TRUNCATED' });
    expect(length).toBeGreaterThan(text.length / 3);
  });

  it.each([
    ['nothing', '', 'EMPTY_FILE'],
    ['blanks alone', ' \n\n', 'EMPTY_FILE'],
    ['zeros', Buffer.from([1, 2, 0, 0, 0, 7, 7, 7, 7]), 'BINARY_FILE'],
    ['a PDF', '%PDF-1.7 ...', 'BINARY_FILE'],
    ['a ZIP', Buffer.from('504b0304140000', 'hex'), 'BINARY_FILE'],
  ])('that holds %s is refused with a code', async (_what, bytes, code) => {
    await expect(openInput(file(bytes))).rejects.toMatchObject({ code, hint: expect.stringMatching(/\w/u) });
  });

  it('that is not there or is a folder is refused without naming the folders around it', async () => {
    for (const path of [join(folder, 'none.bib'), folder]) {
      await expect(openInput(path)).rejects.toMatchObject({
        ...{ code: 'NOT_FOUND', message: expect.not.stringContaining(tmpdir()) },
      });
    }
  });

  it('is given to the reader that knows it, and refused where none does', async () => {
    const formats = ['TY  - JOUR\nER  - \n', '% mine\n@misc{a,}\n', 'Title,Authors\nA,B\n'].map(
      async (text) => {
        return readerOf(await openInput(file(text))).format;
      },
    );
    expect(await Promise.all(formats)).toEqual(['ris', 'bibtex', 'csv']);
    const poem = await openInput(file('Roses are red,\nviolets are blue.\n'));
    expect(() => readerOf(poem)).toThrow('none of the formats');
  });
});
