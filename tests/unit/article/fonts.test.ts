import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadStory } from '../../../src/lib/story';
import { blockText } from '../../../src/lib/story/words';

const folder = 'src/lib/article/fonts';
const css = readFileSync(`${folder}/fonts.css`, 'utf8');
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body]) => body!);

/** The characters that the files of a family hold. */
function held(family: string): (character: string) => boolean {
  const ranges = faces
    .filter((face) => face.includes(`font-family: '${family}'`))
    .flatMap((face) => /unicode-range: ([^;]*)/.exec(face)?.[1]?.split(', ') ?? [])
    .map((range) => range.slice(2).split('-'))
    .map(([from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const);
  return (character) => {
    const code = character.codePointAt(0)!;
    return ranges.some(([from, to]) => from <= code && code <= to);
  };
}

const story = loadStory('data');
const steps = story.chapters.flatMap((chapter) => chapter.steps);
const headings = [
  story.meta.headline,
  ...story.chapters.map(({ title }) => title),
  ...story.method.map(({ title }) => title)
];
const words = [
  story.meta.dek,
  ...story.meta.summary.map(({ text }) => text),
  ...story.chapters.map(({ dek }) => dek ?? ''),
  ...steps.flatMap(({ blocks }) => blocks.map((block) => blockText(block, story)))
];
const labels = [
  ...steps.map(({ dateline }) => dateline ?? ''),
  ...steps.flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === 'box' ? block.title : ''))
  ),
  ...steps.flatMap(({ notes }) => notes.map((note) => blockText(note, story))),
  ...story.coverage.flatMap(({ fact, note }) => [fact, note ?? '']),
  ...Object.values(story.places).map(({ name }) => name),
  ...Object.values(story.actors).map(({ name }) => name),
  ...Object.values(story.sources).flatMap((source) => [
    source.title,
    source.outlet,
    ...source.authors,
    ...source.agencies,
    ...[source.publisher, source.place, source.copy, source.note].map((text) => text ?? '')
  ])
];

/** In one package's name only; it comes from the reader's own fonts. */
const left = '@';

describe('the typefaces hold every character they are set in; if not, run `npm run fonts`', () => {
  test.each([
    { family: 'Newsreader Display', texts: headings },
    { family: 'Newsreader Variable', texts: words },
    { family: 'Libre Franklin Variable', texts: labels }
  ])('$family', ({ family, texts }) => {
    const has = held(family);
    const missing = [...new Set(texts.join(''))].filter(
      (c) => c > ' ' && !left.includes(c) && !has(c)
    );
    expect(missing).toEqual([]);
  });
});

test('all fonts together stay within 60 KB', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
  const bytes = files.reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0);
  expect(files.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(60 * 1024);
});

test('each family has stand-ins of its own measure', () => {
  for (const family of ['Newsreader Variable', 'Newsreader Display', 'Libre Franklin Variable']) {
    const standIn = faces.find((face) => face.includes(`font-family: '${family} Fallback'`));
    expect(standIn).toMatch(/size-adjust: \d+\.\d+%;\s+ascent-override: /);
  }
});
