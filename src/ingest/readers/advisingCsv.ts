import type { AdvisingFact } from '../records.js';
import { withoutNothing } from './careersCsv.js';
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

/* Our table of advising: a row for each advisor of a person. */

const columns = [
  'advisor',
  'advisor_id',
  'advisee',
  'advisee_id',
  'capacity',
  'relation',
  'advisor_title',
  'institution',
  'unit',
  'start',
  'end',
] as const;
type Column = (typeof columns)[number];

const table: OwnTable<Column> = {
  columns,
  needed: ['advisor', 'advisee'],
  examples: [
    'Mary Somerville,,Ada Lovelace,orcid:0000-0002-1825-0097,PHD,supervisor,Prof.,University of Example,,2014,2019',
    'Charles Babbage,dblp:72/15,Ada Lovelace,orcid:0000-0002-1825-0097,INTERNSHIP,mentor,,Example Engines Ltd,,2018-06,2018-09',
  ],
};

export const advisingTemplate = templateOf(table);

export const advisingCsv: Reader = {
  format: 'csv-advising',
  provider: null,
  tellsPeople: false,
  recognises: (head) => isTable(table, head),
  read: readAdvising,
};

const capacities = [...(['PHD', 'MASTER', 'BACHELOR', 'POSTDOC', 'INTERNSHIP', 'PROJECT', 'OTHER'] as const)];

async function* readAdvising(input: Input, options: ReadOptions): AsyncIterable<ReadItem> {
  for await (const row of ownRows(table, input, options)) {
    if ('kind' in row) yield row;
    else yield* itemsOf(row);
  }
}

function* itemsOf({ line, cell }: OwnRow<Column>): Iterable<ReadItem> {
  const key = `line ${line}`;
  const [advisor, advisee] = [cell('advisor'), cell('advisee')];
  if (advisor === null || advisee === null) {
    const missing = advisor === null ? 'advisor' : 'advisee';
    yield rejected({ line }, key, 'NO_NAME', `The row names no ${missing}.`);
    return;
  }
  const capacity = wordOf(capacities, cell('capacity'));
  if (capacity === undefined && cell('capacity') !== null) {
    yield unreadable(line, key, 'a capacity', cell('capacity'));
  }
  const dates = { start: dateOf(cell('start')), end: dateOf(cell('end')) };
  for (const column of ['start', 'end'] as const) {
    if (dates[column] === undefined) yield unreadable(line, key, `a date for ${column}`, cell(column));
  }
  yield* warningsOfIds(cell('advisor_id'), line, key);
  yield* warningsOfIds(cell('advisee_id'), line, key);
  const record: AdvisingFact = {
    ...{ advisor, advisee, capacity: capacity ?? 'OTHER', quotations: placeOf(line, null) },
    ...withoutNothing({
      relation: cell('relation'),
      advisorTitle: cell('advisor_title'),
      institution: cell('institution'),
      unit: cell('unit'),
      start: dates.start,
      end: dates.end,
    }),
  };
  yield {
    ...{ kind: 'advising', line, key, record },
    advisor: personOf(advisor, cell('advisor_id'), line),
    advisee: personOf(advisee, cell('advisee_id'), line),
  };
}
