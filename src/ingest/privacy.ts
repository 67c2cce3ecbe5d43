import { withoutContacts } from '../../bin/contacts.mjs';

export { withoutContacts };

/** Without e-mail addresses and telephone numbers in any text inside a record. */
export function recordWithoutContacts<Record>(record: Record): Record {
  if (typeof record === 'string') return withoutContacts(record) as Record;
  if (Array.isArray(record)) return record.map(recordWithoutContacts) as Record;
  if (record === null || typeof record !== 'object') return record;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, recordWithoutContacts(value)]),
  ) as Record;
}
