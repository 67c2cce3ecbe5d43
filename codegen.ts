import type { CodegenConfig } from '@graphql-codegen/cli';

/** Schema type -> the record that its resolvers get. One line a type, in the order of the domains. */
const mappers: Record<string, string> = {};

/** COTERIE_CODEGEN_OUTPUT lets the check write elsewhere and compare. */
const output = process.env.COTERIE_CODEGEN_OUTPUT ?? 'src/generated/graphql.ts';

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  silent: true,
  generates: {
    [output]: {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.js#Context',
        mappers,
        enumsAsTypes: true,
        skipTypename: true,
        useTypeImports: true,
        importExtension: '.js',
        strictScalars: true,
        scalars: {
          ID: 'string',
          PartialDate: 'string',
          DateTime: 'string',
          URL: 'string',
          BigInt: 'number | string',
          DOI: 'string',
          ORCID: 'string',
        },
      },
    },
  },
};

export default config;
