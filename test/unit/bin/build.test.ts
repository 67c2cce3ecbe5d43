import { jest } from '@jest/globals';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../../bin/machine.mjs';

jest.setTimeout(120_000); // a compiler's start takes a while on a busy machine

// A small checkout with the real bin/ and compiler.
const checkout = mkdtempSync(join(tmpdir(), 'coterie-build-'));
beforeAll(() => {
  for (const name of ['bin', 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(join(root, name), join(checkout, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  write('package.json', '{"type":"module"}');
  write('package-lock.json', '{}');
  write('src/one.ts', 'export const one: number = 1;\n');
  write('src/person/personById.cypher', 'RETURN 1\n');
});
afterAll(() => rmSync(checkout, { recursive: true }));

function write(file: string, text: string) {
  mkdirSync(dirname(join(checkout, file)), { recursive: true });
  writeFileSync(join(checkout, file), text);
}

/** The titles of the steps that were taken. */
async function build() {
  const titles: string[] = [];
  const step = { at: () => {}, done: () => {}, failed: () => {} };
  const { buildProgram } = await import(join(checkout, 'bin', 'build-steps.mjs'));
  await buildProgram({ step: (title: string) => (titles.push(title), step) });
  return titles;
}

describe('the program', () => {
  it('is built once, its statements with it, and again only when something changed', async () => {
    expect(await build()).toEqual(['Building the program']);
    expect(readFileSync(join(checkout, 'dist/one.js'), 'utf8')).toContain('export const one = 1');
    expect(readFileSync(join(checkout, 'dist/person/personById.cypher'), 'utf8')).toBe('RETURN 1\n');
    expect(await build()).toEqual([]);
    write('src/person/personById.cypher', 'RETURN 2\n');
    expect(await build()).toEqual(['Building the program']);
    expect(readFileSync(join(checkout, 'dist/person/personById.cypher'), 'utf8')).toBe('RETURN 2\n');
  });

  it('has nothing of a file that is gone', async () => {
    rmSync(join(checkout, 'src/person'), { recursive: true });
    await build();
    expect(existsSync(join(checkout, 'dist/person'))).toBe(false);
  });
});
