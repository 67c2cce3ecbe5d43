import { CoterieError } from '../../errors.js';
import { maxJsonNesting } from '../../limits.js';

/** JSON nests at most 60 deep, told before it is parsed: deeper texts exhaust the stack where values are coerced. */
export function jsonTooDeep(text: string, argument: string): CoterieError | null {
  return nesting(text) > maxJsonNesting
    ? new CoterieError('BAD_REQUEST', {
        message: `JSON nests at most ${maxJsonNesting} deep.`,
        argument,
        limit: maxJsonNesting,
        refusesRequest: true,
      })
    : null;
}

/** How deep the brackets nest that stand outside strings. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}
