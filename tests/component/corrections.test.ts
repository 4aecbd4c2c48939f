import { fileURLToPath } from 'node:url';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Corrections from '$lib/article/Corrections.svelte';
import { readStory } from '$lib/story';
import type { Story } from '$lib/story/types';

const story = readStory(fileURLToPath(new URL('../fixtures/story/valid', import.meta.url)));
const shown = (more: Partial<Story> = {}) =>
  render(Corrections, { props: { story: { ...story, ...more }, sources: '../sources/' } })
    .body.replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ');
const words = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

describe('the corrections', () => {
  test('say the day, the edition, what it concerns by its present link, and the sources', () => {
    const html = shown();
    expect(words(html)).toContain(
      '3 January 2020, in edition 2, The bridge: 1 March 2014, about 03:00. An hour was corrected.'
    );
    // The row names the step as it was called when it was published.
    expect(html).toContain('href="#bridge-shut"');
    expect(html).toMatch(/href="\.\.\/sources\/#herald"[^>]*>Wire</);
  });

  test('may concern the whole, or a chapter, and need no source', () => {
    const row = { ...story.corrections[0]!, sources: [] };
    const html = shown({ corrections: [{ ...row, step: null }] });
    expect(words(html)).toContain('3 January 2020, in edition 2. An hour was corrected.');
    expect(html).not.toContain('href="#');
    expect(shown({ corrections: [{ ...row, step: 'the-river' }] })).toMatch(
      /href="#the-bridge"[^>]*>The bridge</
    );
  });

  test('stand with the newest first, and say so where there is none', () => {
    const row = story.corrections[0]!;
    const two = [row, { ...row, date: '2020-01-09', text: 'Later.' }];
    expect(words(shown({ corrections: two }))).toMatch(/Later\..*An hour was corrected/);
    expect(words(shown({ corrections: [] }))).toMatch(/^ ?None so far\./);
  });

  test('say where to report an error, where there is an address', () => {
    expect(shown()).toMatch(/Report an error: <a href="mailto:desk@example\.org"/);
    expect(shown({ meta: { ...story.meta, errorsTo: null } })).not.toContain('Report');
  });
});

describe('the editions', () => {
  test('are listed with their day and length, the one in preparation too', () => {
    expect(words(shown())).toMatch(
      /Editions Edition 2, 3 January 2020: 3 steps\. ?Edition 1, 2 January 2020: 2 steps\./
    );
  });
  test('stand once each', () => {
    const meta = { ...story.meta, edition: 1 };
    expect(words(shown({ meta })).match(/Edition \d/g)).toEqual(['Edition 1']);
  });
});
