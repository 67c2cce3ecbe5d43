import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

/** Whether this field is one of several: of each item of a list. */
export function isWithinList({ path }: GraphQLResolveInfo): boolean {
  for (let at: typeof path | undefined = path; at; at = at.prev) if (typeof at.key === 'number') return true;
  return false;
}

/** With which arguments a field is asked for of each item of this field's connection: once for each name that it has in the answer. */
export function argumentsOfItems(name: string, info: GraphQLResolveInfo): Record<string, unknown>[] {
  const connection = { type: getNamedType(info.returnType), nodes: info.fieldNodes };
  const items = [
    ...fieldsOf(connection, 'nodes', info),
    ...fieldsOf(connection, 'edges', info).flatMap((edge) => fieldsOf(edge, 'node', info)),
  ];
  return items
    .flatMap((item) => fieldsOf(item, name, info))
    .map(({ definition, nodes }) => getArgumentValues(definition, nodes[0]!, info.variableValues));
}

interface Selected {
  readonly type: GraphQLNamedType;
  readonly nodes: readonly FieldNode[];
}

/** The fields of this name below others, as they are executed: merged where they bear one name in the answer. */
function fieldsOf({ type, nodes }: Selected, name: string, info: GraphQLResolveInfo) {
  const definition = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!isObjectType(type) || definition === undefined) return [];
  const { schema, fragments, variableValues } = info;
  return [...collectSubfields(schema, fragments, variableValues, type, nodes).values()]
    .filter(([first]) => first!.name.value === name)
    .map((merged) => ({ definition, type: getNamedType(definition.type), nodes: merged }));
}
