import javascript from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import typescript from 'typescript-eslint';

const node = [
  'performance',
  'process',
  'console',
  'Buffer',
  'URL',
  'fetch',
  'setTimeout',
  'clearTimeout',
  'setInterval',
];
const browser = ['window', 'document', 'URLSearchParams', 'location', 'history', 'localStorage'];
const globals = Object.fromEntries(
  [...node, ...browser, 'clearInterval', 'setImmediate'].map((name) => [name, 'readonly']),
);

/** Every member of the schema is described for a stranger. */
const described = {
  types: true,
  rootField: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
  DirectiveDefinition: true,
};

export default typescript.config(
  { ignores: ['**/dist/', 'dist.next-*/', '**/node_modules/', 'coverage/', 'src/generated/', '.coterie/'] },
  {
    files: ['**/*.{js,mjs,ts,tsx,jsx}'],
    extends: [javascript.configs.recommended],
    languageOptions: { globals },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.recommended],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.d.ts'], rules: { 'no-var': 'off' } }, // the only way to declare a global
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    files: ['schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/**/*.graphql' } },
    },
    rules: {
      '@graphql-eslint/require-description': ['error', described],
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/unique-type-names': 'error',
    },
  },
);
