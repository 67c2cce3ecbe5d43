import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { toOutput } from '../../../src/cli/output.js';

const folder = mkdtempSync(join(tmpdir(), 'coterie-output-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = () => Readable.from(['one\n', 'two\n']);

describe('an output file', () => {
  it('is there whole', async () => {
    const file = join(folder, 'whole.txt');
    await toOutput(text(), file);
    expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n');
  });

  it('stays as it was when the text fails, and the failure stays what it was', async () => {
    const file = join(folder, 'kept.txt');
    writeFileSync(file, 'before');
    const failing = Readable.from(
      (function* () {
        yield 'half';
        throw new RangeError('no more');
      })(),
    );
    await expect(toOutput(failing, file)).rejects.toThrow(new RangeError('no more'));
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(folder)).not.toContain('kept.txt.unfinished');
  });

  it('that is a folder, or in a folder that is not there, is told in a sentence', async () => {
    await expect(toOutput(text(), folder)).rejects.toMatchObject({
      name: 'Failure',
      message: `${folder} is a folder: name a file in it.`,
    });
    const nowhere = join(folder, 'nowhere');
    await expect(toOutput(text(), join(nowhere, 'x.bib'))).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringContaining(`There is no folder ${nowhere}: make it`),
    });
  });

  it('that is a device is written to, never replaced', async () => {
    await toOutput(text(), '/dev/null');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(existsSync('/dev/null.unfinished')).toBe(false);
  });

  it('on a full disk is told in a sentence', async () => {
    if (!existsSync('/dev/full')) return;
    await expect(toOutput(text(), '/dev/full')).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(/^\/dev\/full cannot be written \(ENOSPC: no space left on device\)/),
    });
  });
});
