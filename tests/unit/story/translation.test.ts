import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../src/build/messages/files.ts';
import { draftStory, Problems } from '../../../src/lib/story/index.ts';
import { addPseudo, long, mirrored } from '../../tools/pseudo.ts';

const made = mkdtempSync(join(tmpdir(), 'translation-'));
const root = join(made, 'island');
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/story/second', root, { recursive: true });
  addPseudo(root, [long, mirrored]);
});
afterAll(() => rmSync(made, { recursive: true }));

const change = (file: string, turn: (text: string) => string) => {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  expect(turn(before)).not.toBe(before);
  writeFileSync(path, turn(before));
};
const read = (lang: string) => {
  const problems = new Problems();
  const { story } = draftStory(root, problems, '2026-01-01', lang);
  const lines = (list: readonly { file: string; field: string; found: string }[]) =>
    list.map(({ file, field, found }) => `${file} ${field}: ${found}`);
  return { story, errors: lines(problems.list), warnings: lines(problems.warnings) };
};
const step = /::::step\{#dismissed\}[^]*?\n::::\n/;
const inDraft = (text: string) => text.replace(/name: Ĺóńǵ/, 'name: Ĺóńǵ\n    draft: true');

describe.each([long, mirrored])('a whole translation, $lang', ({ lang, turn }) => {
  test('has the steps, sources and days of the original, and no word of it', () => {
    const { story, errors } = read(lang);
    const original = read('').story;
    expect(errors).toEqual([]);
    const ids = (of: typeof story) => of.chapters.flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(ids(story)).toEqual(ids(original));
    expect(story.meta.headline).toBe(turn(original.meta.headline));
    expect(story.meta.language).toBe(lang);
    const places = Object.values(original.places).map(({ name }) => turn(name));
    expect(Object.values(story.places).map(({ name }) => name)).toEqual(places);
  });

  test('has every message of the interface', () => {
    const problems = new Problems();
    catalogueOf({ lang, locale: lang }, root, problems);
    expect(problems.list).toEqual([]);
  });
});

describe('what a translation lacks', () => {
  test('a step stops its language and no other', () => {
    change('story/en-XA/01-the-order.md', (text) => text.replace(step, ''));
    expect(read('en-XA').errors).toEqual([
      'island/story/en-XA/01-the-order.md step dismissed: is not translated'
    ]);
    expect(read('').errors).toEqual([]);
    expect(read('he-XB').errors).toEqual([]);
  });

  test('in a draft a step stands without words, and is marked', () => {
    change('story/en-XA/01-the-order.md', (text) => text.replace(step, ''));
    change('story.yaml', inDraft);
    const { story, errors, warnings } = read('en-XA');
    expect(errors).toEqual([]);
    expect(warnings.join('\n')).toContain('step dismissed: is not translated');
    const found = story.chapters[1]?.steps.find(({ id }) => id === 'dismissed');
    expect(found).toMatchObject({ isTranslated: false, blocks: [], dateline: null });
    expect(found?.picture.attributes).not.toHaveProperty('headline');
  });

  test('a chapter, and a word of a table', () => {
    rmSync(join(root, 'story/en-XA/02-the-count.md'));
    change('story/en-XA/words.csv', (text) => text.replace(/^Northby,.*\n/m, ''));
    expect(read('en-XA').errors).toEqual([
      'island/story/en-XA/words.csv original: “Northby” of island/places.csv name has no translation',
      'island/story/en-XA chapter the-count: is not translated'
    ]);
  });

  test('in a draft such a word stands in brackets', () => {
    change('story/en-XA/words.csv', (text) => text.replace(/^Northby,.*\n/m, ''));
    change('story.yaml', inDraft);
    const { story, errors } = read('en-XA');
    expect(errors).toEqual([]);
    expect(Object.values(story.places).map(({ name }) => name)).toContain('[Northby]');
  });

  test('other sources or another picture than the original', () => {
    change('story/en-XA/01-the-order.md', (text) =>
      text
        .replace(/\[@gull-post\]/, '[@almanac]')
        .replace('until="2004-03-20"', 'until="2004-03-21"')
    );
    expect(read('en-XA').errors).toEqual([
      'island/story/en-XA/01-the-order.md step council-shut picture: has other picture than the original',
      'island/story/en-XA/01-the-order.md step council-shut sources: has other sources than the original'
    ]);
  });
});
