import { maxListLength, maxMatrixColumns, maxNodes } from '../../limits.js';
import { within, type ArgumentRule } from './argument.js';
import { limitError } from './refusal.js';

/** A list has at most 250 entries, that of `nodes` 100, the columns of a matrix 1,000. */
export const listLength: ArgumentRule = ({ field, name, value }) => {
  const limit = limitOf(field, name);
  for (const [path, member] of within(name, value)) {
    if (!Array.isArray(member) || member.length <= limit) continue;
    return limitError('LIST_TOO_LONG', {
      message: `"${path}" lists at most ${limit}. Send several requests.`,
      argument: path,
      value: member.length,
      limit,
    });
  }
  return null;
};

function limitOf(field: string, name: string): number {
  if (field === 'nodes') return maxNodes;
  return field === 'distanceMatrix' && name === 'to' ? maxMatrixColumns : maxListLength;
}
