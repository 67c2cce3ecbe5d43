import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface ImportFile {
  readonly path: string;
  /** For messages and as the source's name: the last part of the path, with its folder where two files bear one name. */
  readonly name: string;
  /** Bytes; 0: not known. */
  readonly size: number;
}

/** The files that are named, those in the folders that are named, "-" as it stands; each once, folders in the order of names. */
export async function filesIn(paths: readonly string[]): Promise<ImportFile[]> {
  const found = new Set<string>();
  for (const path of paths) for (const file of await within(path)) found.add(file);
  const uses = new Map<string, number>();
  for (const path of found) uses.set(basename(path), (uses.get(basename(path)) ?? 0) + 1);
  return Promise.all(
    [...found].map(async (path) => ({ path, name: nameOf(path, uses), size: await sizeOf(path) })),
  );
}

const sizeOf = (path: string): Promise<number> =>
  path === '-'
    ? Promise.resolve(0)
    : stat(path).then(
        ({ size }) => size,
        () => 0,
      );

function nameOf(path: string, uses: ReadonlyMap<string, number>): string {
  if (path === '-') return 'standard input';
  const name = basename(path);
  return (uses.get(name) ?? 0) > 1 ? join(basename(dirname(path)), name) : name;
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
