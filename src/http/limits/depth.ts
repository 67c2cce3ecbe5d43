import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { maxDepth } from '../../limits.js';
import { limitError } from './refusal.js';

/** Fields nest at most 15 deep, counted through fragments. Introspection is exempt: graphql-js bounds it itself. */
export function depth(context: ValidationContext): ASTVisitor {
  const known = new Map<string, number>();

  const ofFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
    if (!fragment) return 0;
    const { value } = fragment.name;
    const before = known.get(value);
    if (before !== undefined) return before;
    // A fragment inside itself is another rule's error; here it only must not run for ever.
    known.set(value, 0);
    const found = ofSelections(fragment.selectionSet);
    known.set(value, found);
    return found;
  };

  const ofSelections = ({ selections }: SelectionSetNode): number => {
    let deepest = 0;
    for (const selection of selections) {
      deepest = Math.max(deepest, ofSelection(selection));
    }
    return deepest;
  };

  const ofSelection = (selection: SelectionSetNode['selections'][number]): number => {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(context.getFragment(selection.name.value));
      case Kind.INLINE_FRAGMENT:
        return ofSelections(selection.selectionSet);
      case Kind.FIELD:
        if (selection.name.value === '__schema' || selection.name.value === '__type') return 1;
        return 1 + (selection.selectionSet ? ofSelections(selection.selectionSet) : 0);
    }
  };

  return {
    OperationDefinition: ({ selectionSet }) => {
      const value = ofSelections(selectionSet);
      if (value <= maxDepth) return;
      context.reportError(
        limitError('QUERY_TOO_DEEP', {
          message: `Fields nest at most ${maxDepth} deep, these nest ${value} deep. Ask for the inner ones by id in a second request.`,
          value,
          limit: maxDepth,
        }),
      );
    },
  };
}
