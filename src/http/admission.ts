import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getVariableValues,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Context } from '../context.js';
import { badUserInput, CoterieError } from '../errors.js';
import type { Argument, ArgumentRule } from './limits/argument.js';
import { costOf, tooCostly } from './limits/cost.js';
import { cursor } from './limits/cursor.js';
import { filterNesting } from './limits/filterNesting.js';
import { listLength } from './limits/listLength.js';
import { pageSize } from './limits/pageSize.js';
import { textLength } from './limits/textLength.js';
import { maxCost, maxErrors } from '../limits.js';
import { shortened } from './present.js';
import { factsOf } from './request.js';

const argumentRules: readonly ArgumentRule[] = [pageSize, cursor, listLength, textLength, filterNesting];

type Variables = Record<string, unknown>;

/** Refuses what exceeds a limit once its variables are known, before anything is executed. */
export const admission = (): ApolloServerPlugin<Context> => ({
  async requestDidStart({ schema }) {
    return {
      async didResolveOperation({ document, operation, request, contextValue }) {
        const facts = factsOf(contextValue.ask);
        facts.operationName = operation?.name?.value;
        // Without an operation the executor says what is missing.
        if (!operation) return;
        if (!schema.getRootType(operation.operation)) throw readOnly(operation);
        const variables = coerced(schema, operation, request.variables ?? {});
        for (const argument of argumentsOf(schema, document, variables)) {
          for (const rule of argumentRules) {
            const error = rule(argument);
            if (error) throw atField(error, argument);
          }
        }
        const cost = costOf({ schema, operation, fragments: fragmentsOf(document), variables });
        if (!(cost <= maxCost)) throw tooCostly(cost);
        facts.cost = cost;
      },
    };
  },
});

function atField(error: CoterieError, { field }: Argument): CoterieError {
  error.extensions.field = field;
  return error;
}

const readOnly = ({ operation }: OperationDefinitionNode) =>
  new CoterieError('OPERATION_RESOLUTION_FAILURE', {
    message: `There is no ${operation} here: this graph is read with queries.`,
    refusesRequest: true,
  });

function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Variables): Variables {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors });
  if (result.coerced) return result.coerced;
  const [error] = result.errors;
  const node = error?.nodes?.[0];
  throw badUserInput({
    message: shortened(error?.message ?? 'A variable has a value that it cannot have.'),
    argument: node?.kind === Kind.VARIABLE_DEFINITION ? `$${node.variable.name.value}` : undefined,
    refusesRequest: true,
  });
}

/** Every argument of every field that the document holds. */
const argumentsOf = (schema: GraphQLSchema, document: DocumentNode, variables: Variables): Argument[] =>
  fieldsWithArguments(schema, document).flatMap(({ field, node }) => {
    const values = valuesOrNone(() => getArgumentValues(field, node, variables));
    return Object.entries(values).map(([name, value]) => ({ field: field.name, name, value }));
  });

interface FieldWithArguments {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** Looked for once a document: Apollo keeps those that were asked last. */
function fieldsWithArguments(schema: GraphQLSchema, document: DocumentNode): readonly FieldWithArguments[] {
  const known = knownFields.get(document);
  if (known !== undefined) return known;
  const found: FieldWithArguments[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        if (field && node.arguments?.length !== 0) found.push({ field, node });
      },
    }),
  );
  knownFields.set(document, found);
  return found;
}

const knownFields = new WeakMap<DocumentNode, readonly FieldWithArguments[]>();

/** A field whose variables another operation of the document declares is not executed now. */
function valuesOrNone(read: () => Variables): Variables {
  try {
    return read();
  } catch {
    return {};
  }
}

const fragmentsOf = ({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
