export { along } from './along.js';
export { askOf, type Ask, type Run } from './ask.js';
export { readCursor, writeCursor, type ListName, type Place } from './cursor.js';
export {
  page,
  pageOf,
  pageSize,
  type Connection,
  type Edge,
  type Item,
  type Order,
  type PageArgs,
  type PageInfo,
  type Window,
} from './page.js';
export { question, type Question } from './question.js';
export { recordOf } from './record.js';
