import type { AffiliationFact } from '../records.js';
import type { Input } from './input.js';
import {
  dateOf,
  isTable,
  ownRows,
  personOf,
  templateOf,
  unreadable,
  warningsOfIds,
  wordOf,
  type OwnRow,
  type OwnTable,
} from './ownTables.js';
import type { Reader, ReadItem, ReadOptions } from './reader.js';
import { placeOf, rejected } from './spots.js';

/* Our table of careers: a row for each post or degree of a person. */

const columns = [
  'person',
  'person_id',
  'kind',
  'institution',
  'unit',
  'role',
  'degree',
  'field',
  'thesis_title',
  'location',
  'start',
  'end',
  'current',
] as const;
type Column = (typeof columns)[number];

const table: OwnTable<Column> = {
  columns,
  needed: ['person', 'institution', 'kind'],
  examples: [
    'Ada Lovelace,orcid:0000-0002-1825-0097,EMPLOYMENT,University of Example,Department of Computing,Professor,,,,London,2019-09,,yes',
    'Ada Lovelace,orcid:0000-0002-1825-0097,EDUCATION,Example Institute of Technology,,,Ph.D.,Computer Science,Notes on Engines,,2014,2019,no',
  ],
};

export const careersTemplate = templateOf(table);

export const careersCsv: Reader = {
  format: 'csv-careers',
  provider: null,
  tellsPeople: false,
  recognises: (head) => isTable(table, head),
  read: readCareers,
};

const kinds = [
  'EMPLOYMENT',
  'INTERNSHIP',
  'EDUCATION',
  'VISITING',
  'MEMBERSHIP',
  'CONSULTING',
  'OTHER',
] as const;

async function* readCareers(input: Input, options: ReadOptions): AsyncIterable<ReadItem> {
  for await (const row of ownRows(table, input, options)) {
    if ('kind' in row) yield row;
    else yield* itemsOf(row);
  }
}

function* itemsOf({ line, cell }: OwnRow<Column>): Iterable<ReadItem> {
  const key = `line ${line}`;
  const [person, institution] = [cell('person'), cell('institution')];
  if (person === null) {
    yield rejected({ line }, key, 'NO_NAME', 'The row names no person.');
    return;
  }
  if (institution === null) {
    yield rejected({ line }, key, 'MALFORMED_RECORD', 'The row names no institution.');
    return;
  }
  const kind = wordOf(kinds, cell('kind'));
  if (kind === undefined) yield unreadable(line, key, 'a kind', cell('kind'));
  const dates = { start: dateOf(cell('start')), end: dateOf(cell('end')) };
  for (const column of ['start', 'end'] as const) {
    if (dates[column] === undefined) yield unreadable(line, key, `a date for ${column}`, cell(column));
  }
  const current = truthOf(cell('current'));
  if (current === undefined) yield unreadable(line, key, 'yes or no', cell('current'));
  yield* warningsOfIds(cell('person_id'), line, key);
  const record: AffiliationFact = {
    ...{ key, person, kind: kind ?? 'OTHER', institution, quotations: placeOf(line, null) },
    ...withoutNothing({
      units: cell('unit') === null ? null : [cell('unit') ?? ''],
      role: cell('role'),
      degree: cell('degree'),
      field: cell('field'),
      thesisTitle: cell('thesis_title'),
      location: cell('location'),
      start: dates.start,
      end: dates.end,
      current,
    }),
  };
  yield { kind: 'career', line, key, record, of: personOf(person, cell('person_id'), line) };
}

/** null for nothing, undefined for what is neither yes nor no. */
function truthOf(printed: string | null): boolean | null | undefined {
  if (printed === null) return null;
  if (/^(?:yes|true|1|y)$/iu.test(printed)) return true;
  return /^(?:no|false|0|n)$/iu.test(printed) ? false : undefined;
}

type Given<Fields> = { [Field in keyof Fields]?: NonNullable<Fields[Field]> };
/** Without the fields of which nothing is said. */
export const withoutNothing = <Fields extends object>(fields: Fields): Given<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Given<Fields>;
