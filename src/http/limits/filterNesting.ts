import { maxFilterNesting, maxListLength } from '../../limits.js';
import type { ArgumentRule } from './argument.js';
import { limitError } from './refusal.js';

const connectives = ['and', 'or', 'not'];

/** `and`, `or` and `not` nest at most 5 deep, and hold at most 250 conditions together: each becomes a part of one statement. */
export const filterNesting: ArgumentRule = ({ name, value }) => {
  const { depth, conditions } = measure(value);
  if (depth > maxFilterNesting) {
    return limitError('FILTER_TOO_DEEP', {
      message: `"${name}" nests "and", "or" and "not" at most ${maxFilterNesting} deep.`,
      argument: name,
      value: depth,
      limit: maxFilterNesting,
    });
  }
  if (conditions > maxListLength) {
    return limitError('LIST_TOO_LONG', {
      message: `"${name}" has at most ${maxListLength} conditions. Use "in" for a list of values.`,
      argument: name,
      value: conditions,
      limit: maxListLength,
    });
  }
  return null;
};

function measure(filter: unknown): { depth: number; conditions: number } {
  const isFilter = filter !== null && typeof filter === 'object' && !Array.isArray(filter);
  if (!isFilter) return { depth: 0, conditions: 0 };
  let depth = 0;
  let conditions = 0;
  for (const [name, member] of Object.entries(filter)) {
    if (!connectives.includes(name)) {
      conditions += 1;
      continue;
    }
    for (const part of [member].flat()) {
      const inner = measure(part);
      depth = Math.max(depth, 1 + inner.depth);
      conditions += inner.conditions;
    }
  }
  return { depth, conditions };
}
