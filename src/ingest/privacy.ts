const eMail =
  /(?:mailto:)?[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu;
const international = /\+\d[\d\s().-]{6,}\d/gu;
const announced = /\b((?:tele)?phone|tel|mobile|cell|fax)\b(\s*[.:：]*\s*)\(?\d[\d\s().-]{5,}\d/giu;
const american = /\(\d{3}\)\s?\d{3}[\s-]\d{4}/gu;

/** No e-mail address and no telephone number enters the graph, wherever a document prints it. */
export const withoutContacts = (text: string): string =>
  text
    .replace(eMail, '[e-mail removed]')
    .replace(international, '[telephone removed]')
    .replace(announced, '$1$2[telephone removed]')
    .replace(american, '[telephone removed]');

/** The same for every text inside a record. */
export function recordWithoutContacts<Record>(record: Record): Record {
  if (typeof record === 'string') return withoutContacts(record) as Record;
  if (Array.isArray(record)) return record.map(recordWithoutContacts) as Record;
  if (record === null || typeof record !== 'object') return record;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, recordWithoutContacts(value)]),
  ) as Record;
}
