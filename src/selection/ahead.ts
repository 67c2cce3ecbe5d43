import { getArgumentValues, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Question } from '../ask/index.js';
import type { Context } from '../context.js';

/** Lists that are asked for by the id alone. */
const lists = {
  Person: ['papers', 'coauthors'],
  Paper: ['authorships'],
  Venue: ['papers'],
  Topic: ['papers', 'people'],
  Institution: ['papers', 'people'],
} as const satisfies Record<string, readonly string[]>;

/** The thing of an id of ours, null for none. Its lists are asked for together with it: their resolvers are called with the id alone, and what
 *  they ask is answered once. An id that is nobody's, or was another's once, costs a statement more for each such list. */
export function withLists<Found>(
  byId: Question<string, Found | null>,
  kind: keyof typeof lists,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Found | null> {
  const found = context.ask(byId, id);
  const type = info.schema.getType(kind);
  if (!isObjectType(type)) return found;
  const { schema, fragments, variableValues, fieldNodes } = info;
  for (const nodes of collectSubfields(schema, fragments, variableValues, type, fieldNodes).values()) {
    const [node] = nodes;
    const field = type.getFields()[node!.name.value];
    if (!field?.resolve || !(lists[kind] as readonly string[]).includes(field.name)) continue;
    const there = {
      ...info,
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType: type,
    };
    const ask = async () =>
      field.resolve!({ id }, getArgumentValues(field, node!, variableValues), context, there);
    // The field itself tells what fails.
    ask().catch(() => undefined);
  }
  return found;
}
