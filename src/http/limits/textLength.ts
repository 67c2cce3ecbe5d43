import { maxTextLength } from '../../limits.js';
import { within, type ArgumentRule } from './argument.js';
import { limitError } from './refusal.js';

/** A text has at most 500 characters. Cursors are ours and may be longer: they hold a title where a list is ordered by titles. */
export const textLength: ArgumentRule = ({ name, value }) => {
  if (name === 'after') return null;
  for (const [path, member] of within(name, value)) {
    if (typeof member !== 'string' || member.length <= maxTextLength) continue;
    return limitError('TEXT_TOO_LONG', {
      message: `"${path}" has at most ${maxTextLength} characters.`,
      argument: path,
      value: member,
      limit: maxTextLength,
    });
  }
  return null;
};
