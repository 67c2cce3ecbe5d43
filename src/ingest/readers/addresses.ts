import type { Identifier } from '../identifier.js';
import { readIdentifier } from '../../node/identifiers.js';

/** The identifier that an address bears, if it bears one. */
export function paperIdOfAddress(url: string): Identifier | null {
  const found = readIdentifier(url);
  if (found === null || found.value === null) return null;
  return ['DOI', 'ARXIV', 'ACL', 'OPENREVIEW'].includes(found.scheme)
    ? { scheme: found.scheme, value: found.value }
    : null;
}
