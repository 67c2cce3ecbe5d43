import { hash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import type { ImportFile } from './files.js';
import type { Reader } from '../readers/reader.js';
import type { DocumentFacts } from '../store/record.js';

/** What a provider publishes is one document, in however many files; a file of one's own is a document, and an ORCID record
 *  speaks for its owner alone. */
export function documentFor(reader: Reader, { name: file }: ImportFile, source?: string): DocumentFacts {
  const { provider, format, tellsPeople } = reader;
  const origin = source ?? provider ?? file;
  const isWhole = provider !== null && format !== 'orcid';
  const name = isWhole ? origin : file;
  const id = isWhole ? `import:${origin}` : `import:${origin}/${file}`;
  return { id, name, format, origin: format === 'orcid' ? id : origin, ...(tellsPeople && { tellsPeople }) };
}

/** Whether the document is this file alone, called by its name. */
export const isOneFile = ({ id, name }: DocumentFacts): boolean => id === `import:${name}/${name}`;

/** Where a file of one's own lies, so that another file of the same name is not taken for a newer state of it; null: the place does not
 *  matter. Standard input is told by its beginning. Only a digest: the graph keeps no path of the machine. */
export function folderOf({ path }: ImportFile, head: string): string {
  const place = path === '-' ? head : dirname(resolve(path));
  return hash('sha256', place, 'base64url').slice(0, 16);
}

/** The same file name in another folder: another document, called by its folder too. */
export function inItsFolder(file: ImportFile, folder: string): ImportFile {
  const name =
    file.path === '-'
      ? `standard input ${folder.slice(0, 6)}`
      : `${basename(dirname(resolve(file.path)))}/${basename(file.path)}`;
  return { ...file, name: name === file.name ? `${name} ${folder.slice(0, 6)}` : name };
}
