import { withoutContacts } from '../privacy.js';
import type { Quotation } from '../records.js';
import type { RejectCode } from './codes.js';
import type { Reject } from './reader.js';

/** The one quotation of a record of a file: where it stands, without words. */
export const placeOf = (line: number, key: string | null): readonly Quotation[] => [
  {
    at: line * 1000,
    locator: withoutContacts(key === null ? `line ${line}` : `${key}, line ${line}`),
    quote: null,
    says: null,
  },
];

export const rejected = (
  { line }: { readonly line: number },
  key: string | null,
  code: RejectCode,
  reason: string,
  hint = 'Add it in the file.',
): Reject => ({ kind: 'reject', line, key, code, reason: withoutContacts(reason), hint });
