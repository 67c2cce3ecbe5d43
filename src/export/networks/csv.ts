import { factsOfLinks, factsOfPeople } from './facts.js';
import type { Writer } from './network.js';
import { wellFormed } from './wellFormed.js';

/** People as a table (RFC 4180), with the column names that Gephi takes. */
export const csvOfPeople: Writer = async function* (network) {
  yield row(['Id', 'Label', ...factsOfPeople.map(({ title }) => title)]);
  for await (const person of network.people())
    yield row([person.id, person.name, ...factsOfPeople.map(({ of }) => of(person))]);
};

/** Collaborations as a table (RFC 4180), with the column names that Gephi takes. */
export const csvOfLinks: Writer = async function* (network) {
  yield row(['Source', 'Target', 'Type', 'Weight', ...factsOfLinks.map(({ title }) => title)]);
  for (const link of network.links()) {
    const { sourceId, targetId, weight } = link;
    yield row([sourceId, targetId, 'Undirected', weight, ...factsOfLinks.map(({ of }) => of(link))]);
  }
};

const row = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`;

/** A text that a spreadsheet would take for a formula is given an apostrophe in front (OWASP, CSV injection; ASVS 1.2.10), also where its
 *  first sign is full-width, as East Asian input has it. */
export function cell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = wellFormed(value);
  const safe = /^[=+\-@＝＋－＠\t\r\n\0]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
