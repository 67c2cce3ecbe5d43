import { foreignCursor, looksLikeCursor } from '../../ask/cursor.js';
import type { ArgumentRule } from './argument.js';

/** What cannot be a cursor of any list is refused before anything is asked; whether it belongs to this list, the list tells. */
export const cursor: ArgumentRule = ({ name, value }) =>
  name === 'after' && typeof value === 'string' && !looksLikeCursor(value) ? foreignCursor(value) : null;
