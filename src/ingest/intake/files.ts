import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';

export interface ImportFile {
  readonly path: string;
  /** For messages and as the source's name: the last part of the path, with folders before it where files bear one name. */
  readonly name: string;
  /** Bytes; 0: not known. */
  readonly size: number;
}

/** The files that are named, those in the folders that are named, "-" as it stands; each once, folders in the order of names. */
export async function filesIn(paths: readonly string[]): Promise<ImportFile[]> {
  const found = new Set<string>();
  for (const path of paths) for (const file of await within(path)) found.add(file);
  const names = namesOf([...found]);
  return Promise.all(
    [...found].map(async (path, at) => ({ path, name: names[at] as string, size: await sizeOf(path) })),
  );
}

const sizeOf = (path: string): Promise<number> =>
  path === '-'
    ? Promise.resolve(0)
    : stat(path).then(
        ({ size }) => size,
        () => 0,
      );

/** Each by the last part of its path, and by as many before it as tell it from the others. */
function namesOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => (path === '-' ? 'standard input' : basename(path)));
  for (let parts = 2; ; parts += 1) {
    const uses = new Map<string, number>();
    for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
    const longer = names.map((name, at) =>
      uses.get(name) === 1
        ? name
        : resolve(paths[at] as string)
            .split(sep)
            .slice(-parts)
            .join('/'),
    );
    if (longer.every((name, at) => name === names[at])) return names;
    names.splice(0, names.length, ...longer);
  }
}

async function within(path: string): Promise<string[]> {
  if (path === '-') return [path];
  const isFolder = await stat(path).then(
    (facts) => facts.isDirectory(),
    () => false, // whoever opens it says what is wrong
  );
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
