import { readFileSync } from 'node:fs';
import { evidence } from '$lib/i18n';
import { readStory } from '$lib/story';
import { blockText, passagesOf } from '$lib/story/words';
import { describe } from 'vitest';
import { markupOf } from './support/markup.ts';
import { plainWords } from './support/pageWords.ts';
import { expect, test } from './support/test.ts';

const story = readStory('data');
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('without scripts', () => {
  const html = readFileSync('build/index.html', 'utf8');

  test('every paragraph and every quotation of the story is there, in order', () => {
    const text = plainWords(html);
    let from = 0;
    const missing: string[] = [];
    const blocks = story.chapters.flatMap((chapter) =>
      chapter.steps.flatMap((step) => passagesOf(step.blocks))
    );
    for (const block of blocks) {
      // A citation may stand between two runs of a paragraph, so each run is looked for.
      const runs =
        block.kind === 'quote'
          ? [blockText(block, story)]
          : block.inlines.map((inline) => inline.text);
      for (const run of runs.map(squeeze)) {
        const at = text.indexOf(run, from);
        if (at < 0) missing.push(run);
        else from = at;
      }
    }
    expect(missing).toEqual([]);
  });

  test('a picture leaves with its step, and stands behind no other', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    const behind = await page.$$eval('[data-chapter]', (chapters) =>
      chapters.flatMap((chapter) => {
        const last = [...chapter.querySelectorAll('.step')].slice(1).at(-1);
        last?.scrollIntoView({ block: 'start', behavior: 'instant' });
        const seen = chapter.querySelector('[data-stage]')!.getBoundingClientRect().bottom;
        const top = last?.querySelector('.card')?.getBoundingClientRect().top ?? Infinity;
        return seen > top ? [chapter.id] : [];
      })
    );
    expect(behind).toEqual([]);
  });

  test('every stage holds its first picture, narrow and wide', () => {
    const { elements } = markupOf(html);
    const stages = elements('[data-stage]').map(({ attribs: { 'data-stage': stage = '' } }) => ({
      stage,
      files: elements(`[data-stage="${stage}"] :is(source:not([srcset$="#dark"]), img)`).map(
        ({ attribs }) => attribs.srcset ?? attribs.src ?? ''
      )
    }));
    expect(stages.map(({ stage }) => stage)).toEqual(story.chapters.map(({ id }) => id));
    for (const { stage, files } of stages) {
      expect(files).toEqual([`./stills/stage/${stage}.svg`, `./stills/stage/${stage}-tall.svg`]);
      for (const file of files) {
        const drawn = readFileSync(`build/${file}`, 'utf8').match(
          /<(path|rect|circle|text|line)\b/g
        );
        expect(drawn?.length, file).toBeGreaterThan(3);
      }
    }
  });

  test('every step says in words what its picture shows', () => {
    const text = plainWords(html);
    const steps = story.chapters.flatMap((chapter) => chapter.steps);
    const silent = steps.filter((step) => !text.includes(squeeze(step.picture.alt)));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('a step’s sources are a link to a page that names them', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    const links = page.locator('[data-step] a.sources');
    expect(await links.count()).toBeGreaterThan(40);
    await links.first().click();
    await page.waitForURL(/\/evidence\/[\w-]+\/$/);
    expect(await page.locator('[data-evidence] li cite').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-evidence]').textContent()).toContain(evidence.heading);
  });
});
