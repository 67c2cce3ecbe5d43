import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { resolvers } from './resolvers.js';

const folder = join(import.meta.dirname, '..', 'schema');

/** The text of schema/*.graphql, in the order of the file names. */
export const schemaText = (): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

/** The schema that can be executed. Throws on a resolver that has no field. */
export function executableSchema(text = schemaText(), parts: readonly object[] = resolvers): GraphQLSchema {
  const schema = buildSchema(text);
  for (const part of parts) {
    for (const [typeName, members] of Object.entries(part)) {
      attach(schema.getType(typeName), typeName, members as object);
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) Object.values(type.getFields()).forEach(takeNullForDefault);
  }
  return schema;
}

function attach(type: GraphQLNamedType | undefined, typeName: string, members: object): void {
  if (isScalarType(type)) {
    Object.assign(type, members);
    return;
  }
  if (!isObjectType(type) && !isAbstractType(type))
    throw new Error(`resolvers for ${typeName}, which the schema does not have`);
  for (const [name, member] of Object.entries(members)) {
    if (name === '__resolveType' && isAbstractType(type)) type.resolveType = member;
    else if (name === '__isTypeOf' && isObjectType(type)) type.isTypeOf = member;
    else if (isObjectType(type) || isInterfaceType(type)) {
      const field = type.getFields()[name];
      if (field === undefined)
        throw new Error(`a resolver for ${typeName}.${name}, which the schema does not have`);
      field.resolve = typeof member === 'function' ? member : member.resolve;
    }
  }
}

/** An explicit null says the same as leaving the argument out, also where it has a default. */
function takeNullForDefault(field: GraphQLField<unknown, unknown>): void {
  const defaults = field.args
    .filter(({ defaultValue }) => defaultValue !== undefined && defaultValue !== null)
    .map(({ name, defaultValue }) => [name, defaultValue] as const);
  if (defaults.length === 0) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const filled = { ...args };
    for (const [name, value] of defaults) filled[name] ??= value;
    return resolve(source, filled, context, info);
  };
}
