import { columnsOf } from '../../../src/network/projection/columns.js';
import { rulesIn, waypointsIn } from '../../../src/network/rules/filter.js';
import { idAt, placeOf } from '../../../src/network/projection/idTable.js';
import { projectionOf } from '../../../src/network/projection/projection.js';
import type { PathQuestion } from '../../../src/network/paths/question.js';
import { roomFor } from '../../../src/network/rules/room.js';
import type { Rows } from './random.js';
import type { Asked } from './reference.js';

/** A projection of rows that is asked with ids, as the interface asks. */
export function askedOf(rows: Rows) {
  const projection = projectionOf(columnsOf(rows.papers, rows.more));
  const { ids } = projection.people;
  const place = (id: string) => placeOf(ids, id)!;
  return {
    projection,
    room: roomFor(projection),
    place,
    id: (person: number) => idAt(ids, person),
    question: ({ from, to, filter = {}, through = {}, avoid = {}, ...more }: Asked): PathQuestion => ({
      maxLength: 10,
      ...more,
      from: place(from),
      to: place(to),
      rules: rulesIn(projection, filter),
      through: waypointsIn(projection, through),
      avoid: waypointsIn(projection, avoid),
    }),
  };
}
