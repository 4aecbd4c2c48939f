import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { weightOf } from '../../src/build/embed/weights';
import { choiceOf, type EditorChoice, type Offer } from '$lib/embed/editor/choice';
import { canWrite, codeFor, codeIn, formats } from '$lib/embed/editor/code';
import { policyFor } from '$lib/embed/editor/policy';
import { weightFor } from '$lib/embed/editor/weights';

const parts = {
  title: 'A night',
  heights: { narrow: [], wide: [[0, 700] as const] },
  poster: 'noon',
  credit: { from: 'From:', headline: 'A story', by: 'By A desk.' },
  script: { path: 'embed/v/1/resize.js', integrity: 'sha384-abc' }
};
const night: Offer = {
  name: 'night',
  title: 'Night',
  parts,
  steps: [
    { id: 'noon', name: 'Noon', alt: 'A map at noon.' },
    { id: 'dusk', name: 'Dusk', alt: 'A map at dusk.' }
  ]
};
const whole: Offer = {
  name: 'story',
  title: 'A story',
  parts,
  steps: night.steps.map(({ id, name }) => ({ id, name })),
  element: { path: 'embed/v/2/embed.js', integrity: 'sha384-def' }
};
const offers = [whole, night];
const origin = 'https://news.example/';

describe('what an editor chooses', () => {
  test('is a step of the scene that shows it, or the story from there', () => {
    expect(choiceOf(offers, 'scene', 'dusk')).toEqual({
      offer: night,
      form: 'frame',
      step: 'dusk'
    });
    expect(choiceOf(offers, 'scene', 'noon').step, 'begins so by itself').toBe('');
    expect(choiceOf(offers, 'picture', 'noon')).toMatchObject({ form: 'picture', step: 'noon' });
    expect(choiceOf(offers, 'words', 'noon')).toEqual({
      offer: whole,
      form: 'words',
      step: 'noon'
    });
    expect(choiceOf(offers, 'story', 'noon').step).toBe('');
    expect(() => choiceOf(offers, 'scene', 'nowhere')).toThrow('no piece has a step "nowhere"');
  });

  test('is pinned by a hash, or the newest without', () => {
    const frame: EditorChoice = choiceOf(offers, 'scene', 'dusk');
    expect(codeFor(frame, origin, '')).toContain('integrity="sha384-abc"');
    const newest = codeFor({ ...frame, release: 'newest' }, origin, '');
    expect(newest).toContain('<script src="https://news.example/embed/embed.js" async></script>');
    expect(newest).not.toMatch(/integrity|crossorigin/);
    const words: EditorChoice = choiceOf(offers, 'words', '');
    expect(codeFor(words, origin, '')).not.toContain('integrity');
    expect(codeFor({ ...words, release: 'pinned' }, origin, '')).toContain(
      'src="https://news.example/embed/v/2/embed.js" integrity="sha384-def" crossorigin="anonymous"'
    );
  });

  test('can be a picture alone, which says what it shows and whose it is', () => {
    const picture = choiceOf(offers, 'picture', 'dusk');
    for (const format of formats) {
      expect(canWrite(picture, format)).toBe(true);
      const code = codeIn(format, picture, origin, '');
      expect(code).toContain(format === 'cms' ? '/steps/dusk/' : '/stills/dusk.png');
      expect(code).not.toContain('iframe');
      if (format !== 'cms') expect(code).toContain('A map at dusk.');
    }
  });

  test('of a page’s own words is no MDX and no AMP', () => {
    const words = choiceOf(offers, 'words', '');
    expect(formats.filter((format) => canWrite(words, format))).toEqual([
      'html',
      'markdown',
      'mail',
      'cms'
    ]);
  });
});

test('a policy has to allow no more than the code needs', () => {
  const said = (['picture', 'scene', 'words', 'inline'] as const).map((way) =>
    policyFor(choiceOf(offers, way, 'dusk'), 'https://a.example').map((each) => each.split(' ')[0])
  );
  expect(said).toEqual([
    ['img-src'],
    ['frame-src', 'script-src', 'img-src'],
    ['frame-src', 'script-src', 'img-src', 'trusted-types'],
    ['script-src', 'img-src', 'trusted-types']
  ]);
});

test('weighs the picture, the frame, or the words with their script', () => {
  const weights = { pictures: { dusk: 1 }, frames: { story: 2, night: 3 }, words: 4, inline: 5 };
  const all = (['picture', 'story', 'scene', 'words', 'inline'] as const).map((way) =>
    weightFor(weights, choiceOf(offers, way, 'dusk'))
  );
  expect(all).toEqual([1, 2, 3, 4, 5]);
});

test('a page weighs what it needs at once: neither late pictures and scripts nor sheets that are off', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'));
  const page = join(folder, 'index.html');
  writeFileSync(
    page,
    `<link rel="stylesheet" href="on.css"/><link rel="stylesheet" href="off.css" disabled=""/>
    <link rel="icon" href="icon.svg"/><script src="a.js?v=1" defer=""></script>
    <img src="first.svg" loading="eager"/><img src="late.svg" loading="lazy"/><link href="on.css" rel="stylesheet">
    <template><script src="live.js"></script></template>`
  );
  const asked: string[] = [];
  const weight = weightOf(page, (file) => asked.push(file.slice(folder.length + 1)) && 10);
  expect(asked).toEqual(['index.html', 'on.css', 'a.js', 'first.svg']);
  expect(weight).toBe(40);
});
