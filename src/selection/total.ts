import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Ask, Question } from '../ask/index.js';

/** Asks how long a list is together with its page, where the total is selected: of a hub, either takes as long as the other. The field of the
 *  total asks the same, and is answered once; it also tells what fails. */
export function countAhead<Key, Args>(
  ask: Ask,
  countedBy: Question<Key, number, Args>,
  key: NoInfer<Key>,
  args: NoInfer<Args>,
  info: GraphQLResolveInfo,
): void {
  if (info.fieldNodes.some(({ selectionSet }) => selectionSet && selectsTotal(selectionSet, info)))
    ask(countedBy, key, args).catch(() => undefined);
}

const selectsTotal = ({ selections }: SelectionSetNode, info: GraphQLResolveInfo): boolean =>
  selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === 'totalCount';
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return inner !== undefined && selectsTotal(inner.selectionSet, info);
  });
