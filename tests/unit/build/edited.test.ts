import { describe, expect, test } from 'vitest';
import { editedPlace } from '../../../src/build/dev/edited';

const chapter = `---
id: bridge
title: The bridge
---

::::step{#opened}
::dateline[May]

It opens.
::::

::::step{#shut length="long"}
::dateline[June]

It is shut.

:::note
Nobody says why.
:::
::::
`;

/** The place of the first difference, once the chapter has been changed so. */
const after = (from: string | RegExp, to: string) =>
  editedPlace(chapter, chapter.replace(from, to));

describe('the place that is being edited', () => {
  test.for([
    ['a word of the first step', 'It opens.', 'It is open.', 'opened'],
    ['its dateline', 'May', 'May 1', 'opened'],
    ['a word of the second step', 'It is shut.', 'It is closed.', 'shut'],
    ['a word of a note', 'why', 'when', 'shut'],
    ['both steps', /It/g, 'The bridge', 'opened'],
    ['the id of a step', '#shut', '#closed', 'closed'],
    ['a line added at the end of a step', 'It opens.', 'It opens.\n\nMore.', 'opened'],
    ['the title', 'The bridge', 'A bridge', 'bridge'],
    ['a new step', '::::step{#shut', '::::step{#crossed}\nNew.\n::::\n\n::::step{#shut', 'crossed'],
    ['a step taken out', /::::step\{#opened[^]*?\n::::\n\n/, '', 'shut'],
    ['the last lines taken out', /\n:::note[^]*/, '', 'shut']
  ] as const)('%s', ([, from, to, place]) => {
    expect(after(from, to)).toBe(place);
  });

  test('is none where nothing but line ends differs', () => {
    expect(editedPlace(chapter, chapter.replaceAll('\n', '\r\n'))).toBeNull();
  });

  test('is the first step of a new chapter', () => {
    expect(editedPlace('', chapter)).toBe('bridge');
  });

  test('is a section of the method by the id that its heading gives', () => {
    const method = '---\nkind: method\n---\n\n## What this is\n\nOne.\n\n## Words\n\nTwo.\n';
    expect(editedPlace(method, method.replace('One', 'Three'))).toBe('what-this-is');
    expect(editedPlace(method, method.replace('Two', 'Three'))).toBe('words');
    expect(editedPlace(method, method.replace('kind', 'a: b\nkind'))).toBe('what-this-is');
  });
});
