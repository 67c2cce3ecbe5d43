import { withoutContacts } from '../privacy.js';
import type { RejectCode } from './codes.js';
import { isObject, type JsonObject } from './jsonMembers.js';
import type { Reject } from './reader.js';

export interface JsonRecord {
  readonly kind: 'record';
  readonly value: JsonObject;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

export function jsonRecord(text: string, line: number): JsonRecord | Reject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return broken(line, 'MALFORMED_RECORD', `The JSON of the record is broken: ${where(error, text, line)}.`);
  }
  if (isObject(value)) return { kind: 'record', value, line };
  const what = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
  return broken(line, 'MALFORMED_RECORD', `A record is an object; here stands ${what}.`);
}

export const broken = (line: number, code: RejectCode, reason: string): Reject => ({
  ...{ kind: 'reject', line, key: null, code, reason: withoutContacts(reason) },
  hint: hints[code] ?? 'Mend the record in the file.',
});

const hints: Partial<Record<RejectCode, string>> = {
  RECORD_TOO_LARGE: 'Split the record.',
  NESTED_TOO_DEEP: 'Flatten the record.',
};

/** Node's words without the text that it quotes; a place inside of the record becomes a line of the file. */
function where(error: unknown, text: string, line: number): string {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/u.exec(message)?.[1];
  const what = /^[A-Z][a-z]+ [a-z]+(?: [a-z]+)*/u.exec(message)?.[0] ?? 'it does not parse';
  if (position === undefined) return what.toLowerCase();
  return `${what.toLowerCase()}, line ${line + newlines(text, Number(position))}`;
}

export function newlines(text: string, until = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
