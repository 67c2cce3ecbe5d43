import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { executableSchema } from '../../src/schema.js';

describe('the schema', () => {
  const schema = executableSchema();

  it('has no field that could hold an e-mail address or a telephone number', () => {
    const names = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => /e_?mail|phone|telephone|mobile|fax/i.test(name))).toEqual([]);
  });

  it('only reads', () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  });

  it('takes null for the default of an argument', async () => {
    const { graphql } = await import('graphql');
    const small = executableSchema('type Query { shown(first: Int = 3, name: String): Int }', [
      { Query: { shown: (_: unknown, { first }: { first: number }) => first } },
    ]);
    const source = '{ a: shown b: shown(first: null) c: shown(first: 0) }';
    expect((await graphql({ schema: small, source })).data).toEqual({ a: 3, b: 3, c: 0 });
  });

  it('has a field for every resolver', () => {
    expect(() => executableSchema('type Query { a: Int }', [{ Query: { b: () => 1 } }])).toThrow('Query.b');
    expect(() => executableSchema('type Query { a: Int }', [{ Person: { a: () => 1 } }])).toThrow('Person');
  });
});
