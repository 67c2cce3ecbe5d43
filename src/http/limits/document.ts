import { Lexer, Source, TokenKind } from 'graphql';
import type { CoterieError } from '../../errors.js';
import { maxJsonNesting, maxTokens } from '../../limits.js';
import { limitError } from './refusal.js';

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** At most 1,000 tokens, told before the document is parsed; and no nesting that would exhaust the stack of the parser.
 *  A document that cannot be read is left to the parser, which says where. */
export function documentTooLong(document: string): CoterieError | null {
  const lexer = new Lexer(new Source(document));
  let tokens = 0;
  let nesting = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      tokens += 1;
      if (opening.has(lexer.token.kind)) nesting += 1;
      if (closing.has(lexer.token.kind)) nesting -= 1;
      if (tokens > maxTokens) return tooManyTokens();
      if (nesting > maxJsonNesting) return tooDeep();
    }
  } catch {
    return null;
  }
  return null;
}

const tooManyTokens = () =>
  limitError('TOO_MANY_TOKENS', {
    message: `A document has at most ${maxTokens} tokens. Pass values as variables, or send several requests.`,
    argument: 'query',
    limit: maxTokens,
  });

const tooDeep = () =>
  limitError('QUERY_TOO_DEEP', {
    message: `Braces and brackets of a document nest at most ${maxJsonNesting} deep.`,
    argument: 'query',
    limit: maxJsonNesting,
  });
