import {
  getNamedType,
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { nodes } from '../graph/model.js';
import { reads, type Shown } from './reads.js';

/** All that the graph holds of such a thing, the id first. */
export const allOf = (label: Shown): readonly string[] => ['id', ...nodes[label]];

/** Which properties of such things the operation needs, the id first: those that any field of it reads, wherever it stands, so that
 *  equal questions of one request stay one statement. All of them where a field is selected that nobody has said this of. */
export function propertiesOf(label: Shown, info: GraphQLResolveInfo): readonly string[] {
  const ofOperation = entry(known, info.operation, () => new Map<Shown, readonly string[]>());
  return entry(ofOperation, label, () => read(label, info));
}

const known = new WeakMap<OperationDefinitionNode, Map<Shown, readonly string[]>>();

/** Whether any field of the operation, or of a fragment that comes with it, is this one: "Authorship.affiliations". */
export const isSelected = (field: string, info: GraphQLResolveInfo): boolean => fieldsOf(info).has(field);

function read(label: Shown, info: GraphQLResolveInfo): readonly string[] {
  const type = info.schema.getType(label);
  if (!isObjectType(type)) return allOf(label);
  const found = new Set(['id']);
  for (const [name, field] of Object.entries(type.getFields())) {
    if (!isSelected(`${label}.${name}`, info)) continue;
    const properties = reads[label][name] ?? (field.resolve === undefined ? [name] : null);
    if (properties === null) return allOf(label);
    for (const property of properties) found.add(property);
  }
  return allOf(label).filter((property) => found.has(property));
}

const selections = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/** Type and name of each field; a field of an interface or a union is one of each of its types. A field that a directive leaves out
 *  counts: documents are kept, variables are not. */
function fieldsOf({ operation, fragments, schema }: GraphQLResolveInfo): ReadonlySet<string> {
  return entry(selections, operation, () => {
    const found = new Set<string>();
    const types = new TypeInfo(schema);
    const document = { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] } as const;
    visit(
      document,
      visitWithTypeInfo(types, {
        Field({ name }) {
          const parent = getNamedType(types.getParentType());
          const owners = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
          for (const owner of owners) found.add(`${owner?.name}.${name.value}`);
        },
      }),
    );
    return found;
  });
}

function entry<Key extends object | string, Value>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const had = map.get(key);
  if (had !== undefined) return had;
  const made = make();
  map.set(key, made);
  return made;
}
