import { hash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import type { ImportFile } from './files.js';
import type { Reader } from '../readers/reader.js';
import type { DocumentFacts } from '../store/record.js';

/** What a provider publishes is one document, in however many files; a file of one's own is a document, and an ORCID record
 *  speaks for its owner alone. */
export function documentFor(
  { provider, format, tellsPeople }: Reader,
  file: string,
  source?: string,
): DocumentFacts {
  const origin = source ?? provider ?? file;
  const isWhole = provider !== null && format !== 'orcid';
  const name = isWhole ? origin : file;
  const id = isWhole ? `import:${origin}` : `import:${origin}/${file}`;
  return { id, name, format, origin: format === 'orcid' ? id : origin, ...(tellsPeople && { tellsPeople }) };
}

/** Whether the document is this file alone, called by its name. */
export const isOneFile = ({ id, name, format }: DocumentFacts): boolean =>
  id === `import:${name}/${name}` || format === 'orcid';

/** Where a file of one's own lies, so that another file of the same name is not taken for a newer state of it. Standard input is told by
 *  its beginning, an ORCID record by whose it is. Only a digest: the graph keeps no path of the machine. */
export function folderOf({ path }: ImportFile, head: string, { format }: Reader): string {
  const owner = format === 'orcid' ? /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/u.exec(head)?.[0] : undefined;
  const place = owner ?? (path === '-' ? head : dirname(resolve(path)));
  return hash('sha256', place, 'base64url').slice(0, 16);
}

/** What a file may be called, the shortest first: by its name alone, by that of its folder too, and by what nothing else is called.
 *  `name`: its name among the files of the run. */
export function namesOf({ path, name }: ImportFile, folder: string): [string, ...string[]] {
  const short = folder.slice(0, 6);
  if (path === '-') return [name, `${name} ${short}`];
  const [alone, within] = [basename(path), `${basename(dirname(resolve(path)))}/${basename(path)}`];
  return [...new Set([alone, within, name, `${within} ${short}`])] as [string, ...string[]];
}
