import { type ASTVisitor, type ValidationContext } from 'graphql';
import { maxAliases } from '../../limits.js';
import { limitError } from './refusal.js';

/** At most 30 aliases stand in a document, whatever they rename. */
export function aliases(context: ValidationContext): ASTVisitor {
  let count = 0;
  return {
    Field: ({ alias }) => {
      if (alias !== undefined) count += 1;
    },
    Document: {
      leave: () => {
        if (count <= maxAliases) return;
        context.reportError(
          limitError('TOO_MANY_ALIASES', {
            message: `A document has at most ${maxAliases} aliases, this one has ${count}. Send several requests.`,
            value: count,
            limit: maxAliases,
          }),
        );
      },
    },
  };
}
