import { describe, expect, test } from 'vitest';
import { panelContent } from '../../../src/client/desk/content';

describe('the dev server’s panel', () => {
  test('is not there where nothing is wrong', () => {
    expect(panelContent({ errors: [], warnings: [], shown: 'now' })).toBeNull();
  });

  test('has errors, and warnings folded under their number', () => {
    const errors = ['data/a.csv:2:1 id: is odd — mend it'];
    const content = panelContent({ errors, warnings: ['one', 'two'], shown: 'before' });
    expect(content).toMatchObject({
      role: 'alert',
      heading: 'One problem in the story’s data',
      errors,
      warnings: ['one', 'two'],
      folded: '2 warnings',
      isClosable: true
    });
    expect(content?.note).toContain('as it last read well');
  });

  test('of warnings alone waits for whoever hears the page, and says no more than their number', () => {
    expect(panelContent({ errors: [], warnings: ['one'], shown: 'now' })).toEqual({
      role: 'status',
      heading: '',
      note: '',
      errors: [],
      warnings: ['one'],
      folded: 'One warning',
      isClosable: true
    });
  });

  test('cannot be closed where there is nothing under it', () => {
    const content = panelContent({ errors: ['one', 'two'], warnings: [], shown: 'nothing' });
    expect(content).toMatchObject({ heading: '2 problems in the story’s data', isClosable: false });
  });
});
