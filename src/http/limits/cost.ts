import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { maxCost } from '../../limits.js';
import { limitError } from './refusal.js';

/** How many items a plain list is taken to have. */
const plainList = 5;

/** What a field costs besides its content: the work that does not grow with what is shown. */
const surcharges: Readonly<Record<string, number>> = {
  collaborationPath: 250,
  collaborationPaths: 250,
  // The whole network is looked at for these.
  network: 250,
  distanceHistogram: 250,
  egoNetwork: 100,
  recommendedCollaborators: 20,
  search: 5,
  facets: 10,
  // All authors of the paper are read for it.
  citation: 5,
};

/** Positions that are looked at before a document counts as too costly whatever it sums up to. */
const maxPositions = 20_000;

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an operation may cost at most: an object 1, a connection `first` times its content, a plain list 5 times.
 *  Fields that are merged in the answer count once; of several possible types the dearest counts. */
export function costOf({ schema, operation, fragments, variables }: Operation): number {
  let positions = 0;

  const ofSelections = (type: GraphQLNamedType, sets: readonly SelectionSetNode[]): number => {
    if (!isAbstractType(type)) return ofObject(type, sets);
    return Math.max(0, ...schema.getPossibleTypes(type).map((possible) => ofObject(possible, sets)));
  };

  const ofObject = (type: GraphQLNamedType, sets: readonly SelectionSetNode[]): number => {
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const set of sets) collect(type, set, fields, spread);
    let sum = 0;
    for (const nodes of fields.values()) {
      positions += 1;
      if (positions > maxPositions) return Infinity;
      sum += ofField(type, nodes);
    }
    return sum;
  };

  const ofField = (parent: GraphQLNamedType, nodes: readonly FieldNode[]): number => {
    const [node] = nodes;
    const field = node && fieldOf(parent, node.name.value);
    if (!node || !field) return 0;
    const args = argumentsOf(field, node);
    const surcharge = (surcharges[field.name] ?? 0) + searched(args);
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return surcharge;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isConnection(type)) return surcharge + connection(type, sets, Number(args.first ?? 0));
    // A drawn network has as many nodes as were asked for.
    if (typeof args.maxNodes === 'number') return surcharge + 1 + connection(type, sets, args.maxNodes);
    const times = isListType(getNullableType(field.type)) ? listLength(args) : 1;
    return times === 0 ? surcharge : surcharge + times * (1 + ofSelections(type, sets));
  };

  /** Edges and nodes stand for `first` items each; what else a connection tells, it tells once. */
  const connection = (type: GraphQLNamedType, sets: readonly SelectionSetNode[], first: number): number => {
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const set of sets) collect(type, set, fields, spread);
    let sum = 0;
    for (const [, nodes] of fields) {
      positions += 1;
      if (positions > maxPositions) return Infinity;
      const name = nodes[0]?.name.value;
      if (name === 'pageInfo') continue;
      if (name !== 'edges' && name !== 'nodes') sum += ofField(type, nodes);
      else if (first > 0) sum += first * ofItem(type, name, nodes);
    }
    return sum;
  };

  const ofItem = (type: GraphQLNamedType, name: string, nodes: readonly FieldNode[]): number => {
    const field = fieldOf(type, name);
    if (!field) return 0;
    const content = ofSelections(
      getNamedType(field.type),
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
    // An edge is no object of its own: its node is counted.
    return name === 'edges' ? content : 1 + content;
  };

  const collect = (
    type: GraphQLNamedType,
    { selections }: SelectionSetNode,
    fields: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void => {
    for (const selection of selections) {
      if (!isSelected(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment && applies(type, fragment.typeCondition?.name.value)) {
        collect(type, fragment.selectionSet, fields, spread);
      }
    }
  };

  const applies = (type: GraphQLNamedType, condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && isObjectType(type) && schema.isSubType(wanted, type);
  };

  const isSelected = (selection: SelectionSetNode['selections'][number]): boolean =>
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;

  const argumentsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> => {
    const values = getArgumentValues(field, node, variables);
    for (const { name, defaultValue } of field.args) values[name] ??= defaultValue;
    return values;
  };

  const fieldOf = (type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined => {
    if (name === '__schema') return SchemaMetaFieldDef;
    if (name === '__type') return TypeMetaFieldDef;
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  };

  const root = schema.getRootType(operation.operation);
  return root ? Math.ceil(ofSelections(root, [operation.selectionSet])) : 0;
}

export const tooCostly = (cost: number) =>
  limitError('QUERY_TOO_COSTLY', {
    message: `A request may cost ${maxCost}, this one costs ${Number.isFinite(cost) ? cost : 'far more'}. Ask for smaller pages ("first") of the inner lists.`,
    value: Number.isFinite(cost) ? cost : undefined,
    limit: maxCost,
    hint: 'An object costs 1, a connection "first" times its content, a plain list 5 times.',
  });

const isConnection = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.name.endsWith('Connection') && 'edges' in type.getFields();

/** A list that says how long it is counts as long as that. */
function listLength({ ids, first, limit }: Record<string, unknown>): number {
  if (Array.isArray(ids)) return ids.length;
  if (typeof first === 'number') return first;
  return typeof limit === 'number' ? limit : plainList;
}

/** Distances that are looked for: 1 for each 100 cells of a matrix, which are found together, and for each pair. */
function searched({ from, to, pairs }: Record<string, unknown>): number {
  if (Array.isArray(pairs)) return pairs.length;
  return Array.isArray(from) && Array.isArray(to) ? (from.length * to.length) / 100 : 0;
}
