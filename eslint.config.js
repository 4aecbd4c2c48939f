import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import compat from 'eslint-plugin-compat';
import imports from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * The floors of src, the lowest first: imports go down only. What stands together imports freely;
 * `client` (what browsers load) and `build` (what the build runs) stand on top of everything.
 */
const floors = [
  'lib/story',
  'lib/i18n',
  'lib/drawing',
  'lib/scenes',
  'lib/player',
  'lib/article',
  'lib/release',
  'lib/stills',
  'lib/explore',
  'lib/embed'
];
const tops = ['routes', 'client', 'build'];
const upwards = floors.map((floor, i) => ({
  target: `./src/${floor}`,
  from: [...floors.slice(i + 1), ...tops].map((above) => `./src/${above}`),
  message: `src/${floor} imports only from below it; the floors are listed in eslint.config.js.`
}));
const apart = tops.map((top) => ({
  target: `./src/${top}`,
  from: tops.filter((other) => other !== top).map((other) => `./src/${other}`),
  message: 'What stands on top of the floors stands apart.'
}));

export default ts.config(
  {
    ignores: ['build/', '.svelte-kit/', 'proof/', 'tests/fixtures/']
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript knows which names exist.
      'no-undef': 'off',
      'no-console': 'error',
      // A test fixture that needs no other one says so with `{}`.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      // In a Turkish reader's browser “i” would become “İ”.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^toLocale(Upper|Lower)Case$/][arguments.length=0]',
          message: 'Say in which language: that of the story, `locale`.'
        }
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
      ]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Embedded pieces and data blocks place markup that the build itself has made.
      'svelte/no-at-html-tags': 'off',
      // The story is one page of plain relative links; Kit's router does not ship.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  // Resolved as the build does it, `$lib` and components too.
  {
    files: ['src/**/*.{ts,js,mjs,svelte}'],
    plugins: { 'import-x': imports },
    settings: {
      'import-x/extensions': ['.ts', '.js', '.mjs', '.svelte'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts'],
        [new URL('./tests/tools/svelteParser.cjs', import.meta.url).pathname]: ['.svelte']
      },
      'import-x/resolver-next': [createTypeScriptImportResolver()]
    },
    rules: {
      // A name that takes another's place is read as that other: a page once lost its script so.
      '@typescript-eslint/no-shadow': ['error', { ignoreOnInitialization: true }],
      // Packages are not ours to mend, and some cannot be parsed by what reads components.
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: [...upwards, ...apart] }]
    }
  },
  // What browsers load asks for nothing that the oldest of `browserslist` in package.json lacks.
  {
    ...compat.configs['flat/recommended'],
    files: ['src/{client,lib,routes}/**'],
    ignores: ['src/lib/{release,stills,story}/**']
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // What speaks to a terminal.
  {
    files: ['tests/tools/**', 'tests/bench/**', 'tests/e2e/support/**', 'src/**/*.mjs'],
    rules: { 'no-console': 'off' }
  }
);
