import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface SourceFile {
  /** From the root of the checkout, with forward slashes: src/paper/paper.ts. */
  readonly path: string;
  readonly text: string;
}

/** Every file below src/ with this ending, the generated ones left out. */
export const sourceFiles = (ending: string): SourceFile[] =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
    .filter(({ path }) => !path.startsWith('src/generated/'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
