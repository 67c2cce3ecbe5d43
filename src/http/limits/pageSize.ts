import { badUserInput, pageSizeTooLarge } from '../../errors.js';
import { maxPageSize } from '../../limits.js';
import type { ArgumentRule } from './argument.js';

/** A page has 0 to 100 items; more is refused, never silently cut. */
export const pageSize: ArgumentRule = ({ name, value }) => {
  if ((name !== 'first' && name !== 'limit') || typeof value !== 'number') return null;
  if (value > maxPageSize) return pageSizeTooLarge(name, value, maxPageSize);
  if (value >= 0) return null;
  return badUserInput({
    message: `"${name}" is 0 to ${maxPageSize}.`,
    argument: name,
    value,
    limit: maxPageSize,
    refusesRequest: true,
  });
};
