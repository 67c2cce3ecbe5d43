import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;
const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
const { packages } = read('package-lock.json') as {
  packages: Record<
    string,
    {
      version: string;
      resolved?: string;
      integrity?: string;
      dev?: boolean;
      hasInstallScript?: boolean;
      link?: boolean;
    }
  >;
};
const installed = Object.entries(packages).filter(
  ([path, { link }]) => path.includes('node_modules/') && !link,
);
const running = installed.filter(([, { dev }]) => !dev);

describe('dependencies', () => {
  it('that run are few and direct: at most 15, each of one version', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15);
  });

  it('have one copy of graphql, of 16.15 or later', () => {
    const copies = installed.filter(([path]) => path.endsWith('node_modules/graphql'));
    expect(copies).toHaveLength(1);
    const [major, minor] = copies[0]![1].version.split('.').map(Number);
    expect(major).toBe(16);
    expect(minor).toBeGreaterThanOrEqual(15);
  });

  it('are installed without running any script of theirs', () => {
    expect(running.length).toBeGreaterThan(50);
    // What it would do after its installation is print advice.
    const known = ['node_modules/@apollo/protobufjs'];
    const withScript = running.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(withScript.filter((path) => !known.includes(path))).toEqual([]);
    expect(readFileSync(join(root, 'bin', 'packages.mjs'), 'utf8')).toContain('--ignore-scripts');
  });

  it('are each held by a checksum, and name no registry', () => {
    expect(
      installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });
});
