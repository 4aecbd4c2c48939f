import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe } from 'vitest';
import { htmlFiles } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Matters of taste that Svelte's own output decides.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // The tests of the whole page look at styles themselves.
    'no-inline-style': 'error'
  }
};

describe('the HTML of every built page is valid', () => {
  test('there are pages', () => expect(htmlFiles).toContain('build/index.html'));

  test.for(htmlFiles)('%s', async (page) => {
    const { results } = await new HtmlValidate(config).validateFile(page);
    const lines = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, selector }) => `${line} ${ruleId}: ${message} ${selector}`
      )
    );
    expect(lines).toEqual([]);
  });
});
