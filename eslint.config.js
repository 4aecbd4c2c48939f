import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'static/islands/',
      'static/stills/',
      'static/embed/',
      'proof/',
      'tests/fixtures/'
    ]
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
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
      ]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // Islands and source notes place markup that the build itself has made.
      'svelte/no-at-html-tags': 'off',
      // The story is one page of plain relative links; Kit's router does not ship.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  // What speaks to a terminal.
  {
    files: ['tests/tools/**', 'tests/e2e/support/**', 'src/**/*.mjs'],
    rules: { 'no-console': 'off' }
  }
);
