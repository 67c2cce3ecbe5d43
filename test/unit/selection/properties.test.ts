import {
  defaultFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { allOf, isSelected, propertiesOf } from '../../../src/selection/properties.js';
import { reads, type Shown } from '../../../src/selection/reads.js';
import { executableSchema } from '../../../src/schema.js';

const schema = executableSchema();

/** What a resolver is told of a document with one operation. */
function infoOf(text: string): GraphQLResolveInfo {
  const { definitions } = parse(text);
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const fragments = Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  return { schema, operation: operation as OperationDefinitionNode, fragments } as never;
}

describe('the properties that an operation needs', () => {
  it('are those of the fields that it selects, and the id', () => {
    const info = infoOf('{ papers { nodes { title year authorships { nodes { person { label } } } } } }');
    expect(propertiesOf('Paper', info)).toEqual(['id', 'title', 'year']);
    expect(propertiesOf('Person', info)).toEqual(['id', 'name']);
    expect(propertiesOf('Authorship', info)).toEqual(['id']);
    expect(isSelected('Authorship.affiliations', info)).toBe(false);
  });

  it('are joined from all places of a type, whatever their alias, fragment, interface or directive', () => {
    const info = infoOf(`query ($no: Boolean!) {
      one: paper(id: "w_1") { doi }
      two: papers { nodes { ...more } }
      node(id: "w_2") { ... on Entity { externalIds { value } } }
      three: paper(id: "w_3") @include(if: $no) { pages }
    } fragment more on Paper { volume }`);
    expect(propertiesOf('Paper', info)).toEqual(['id', 'doi', 'volume', 'pages', 'externalIds']);
    expect(propertiesOf('Venue', info)).toEqual(['id', 'externalIds']);
  });

  it('are all where a field has a resolver that nobody has told of', () => {
    expect(propertiesOf('Paper', infoOf('{ papers { nodes { citation } } }'))).toEqual(allOf('Paper'));
  });
});

/** A record that notes what is read of it. */
function watched(read: Set<string>): object {
  return new Proxy(
    {},
    {
      get: (_record, name) => {
        // Looked at by every await.
        if (typeof name === 'string' && name !== 'then') read.add(name);
        return name === 'id' ? 'p_aaaaaaaaaaaaaaaa' : undefined;
      },
      has: (_record, name) => {
        if (typeof name === 'string') read.add(name);
        return true;
      },
    },
  );
}

const fields = (Object.keys(reads) as Shown[]).flatMap((label) => {
  const type = schema.getType(label) as GraphQLObjectType;
  return Object.values(type.getFields()).map((field) => ({ label, name: field.name, field, type }));
});

describe('a field', () => {
  it('is told of only if there is such a one', () => {
    const names = fields.map(({ label, name }) => `${label}.${name}`);
    const told = (Object.keys(reads) as Shown[]).flatMap((label) =>
      Object.keys(reads[label]).map((name) => `${label}.${name}`),
    );
    expect(told.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(fields)('$label $name reads no property but those that are fetched for it', async (one) => {
    const { label, name, field, type } = one;
    const read = new Set<string>();
    const args = Object.fromEntries(field.args.map(({ name, defaultValue }) => [name, defaultValue]));
    const ask = async ({ nothing }: { nothing: unknown }) => nothing;
    const context = { ask, network: async () => ({}), publicUrl: 'http://localhost' };
    const info = { ...infoOf(`{ __typename }`), fieldName: name, parentType: type };
    // Whether it can make anything of these answers is not the question.
    await (async () => {
      await (field.resolve ?? defaultFieldResolver)(watched(read), args, context, info);
    })().catch(() => undefined);
    const isWhole = field.resolve !== undefined && reads[label][name] === undefined;
    const fetched = new Set(isWhole ? allOf(label) : ['id', ...(reads[label][name] ?? [name])]);
    const further = label === 'Authorship' ? ['paperId', 'person', 'affiliations'] : [];
    expect([...read].filter((property) => !fetched.has(property) && !further.includes(property))).toEqual([]);
  });

  it.each(fields.filter(({ label, name, field }) => !field.resolve && !reads[label][name]))(
    '$label $name without a resolver or a line is a property of the graph',
    ({ label, name }) => {
      expect(allOf(label)).toContain(name);
    },
  );
});
