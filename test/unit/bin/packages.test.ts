import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../bin/machine.mjs';
import { silentReport } from '../../../bin/report.mjs';

// A checkout of its own with the real bin/, and an npm that writes down what it was asked.
const checkout = mkdtempSync(join(tmpdir(), 'coterie-packages-'));
const path = process.env.PATH;
beforeAll(() => {
  cpSync(join(root, 'bin'), join(checkout, 'bin'), { recursive: true });
  mkdirSync(join(checkout, 'node_modules'));
  npm('echo "$@" > asked');
  process.env.PATH = `${checkout}:${path}`;
});
afterAll(() => {
  process.env.PATH = path;
  rmSync(checkout, { recursive: true });
});
beforeEach(() => rmSync(join(checkout, 'asked'), { force: true }));

const npm = (script: string) =>
  writeFileSync(join(checkout, 'npm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
const write = (file: string, packages: object) =>
  writeFileSync(join(checkout, file), JSON.stringify({ packages }));
const wanted = (packages: object) => write('package-lock.json', packages);
const installed = (packages: object) => write('node_modules/.package-lock.json', packages);
const asked = () =>
  existsSync(join(checkout, 'asked')) ? readFileSync(join(checkout, 'asked'), 'utf8').trim() : null;

async function install() {
  const { installPackages } = await import(join(checkout, 'bin', 'packages.mjs'));
  await installPackages(silentReport);
}

const graphql = { 'node_modules/graphql': { version: '16.15.0' } };

describe('packages', () => {
  it('are left alone when those of the lock file are there', async () => {
    wanted({
      ...graphql,
      '': {},
      web: {},
      'node_modules/of-another-system': { version: '1.0.0', optional: true },
    });
    installed(graphql);
    await install();
    expect(asked()).toBeNull();
  });

  it('are installed, without scripts of theirs, when a version differs', async () => {
    wanted({ 'node_modules/graphql': { version: '16.16.0' } });
    installed(graphql);
    await install();
    expect(asked()).toBe('ci --ignore-scripts --include=dev');
  });

  it('are installed when none are there', async () => {
    wanted(graphql);
    rmSync(join(checkout, 'node_modules', '.package-lock.json'));
    await install();
    expect(asked()).not.toBeNull();
  });

  it('that cannot be had end in one sentence with the reason', async () => {
    npm('echo "npm error network is away" >&2; exit 1');
    wanted(graphql);
    await expect(install()).rejects.toThrow(
      'The packages could not be installed (network is away): check the network, then run `npm ci --ignore-scripts`.',
    );
  });
});
