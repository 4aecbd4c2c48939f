import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { startDev } from '../tools/dev.js';
import { readSite } from '../tools/server.js';
import { draftStory, Problems } from '../../src/lib/story/index.ts';
import { sentencesOf } from '../../src/lib/story/sentences.ts';
import { copyProject, removeCopies } from '../tools/copyProject.js';
import { expect, test as base } from './support/test.ts';

let folder: string;
let dev: Awaited<ReturnType<typeof startDev>>;
/** A chapter of the story, as it stands and with a source that nobody knows. */
let chapter: string;
let whole: string;
const broken = () => whole.replace('[@', '[@nobody-knows-it; @');
beforeAll(async () => {
  folder = copyProject();
  const [name = ''] = readdirSync(join(folder, 'data/story')).slice(1);
  chapter = join(folder, 'data/story', name);
  whole = readFileSync(chapter, 'utf8');
  writeFileSync(chapter, broken());
  dev = await startDev(folder);
});
afterAll(async () => {
  await dev?.close();
  removeCopies();
});

/** Opens a page of the dev server, whose own client says something in the console of each; errors fail the test. */
const test = base.extend<{ visit: (path: string) => Promise<Page> }>({
  visit: async ({ browser }, use) => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => void errors.push(message));
    page.on('console', (said) => void (said.type() === 'error' && errors.push(said.text())));
    await use(async (path) => {
      await page.goto(dev.url + path);
      return page;
    });
    await page.close();
    expect(errors).toEqual([]);
  }
});

/**
 * What the built site has, but for what its build gave a name of its own, what only static hosts ask
 * for, and most of the stills.
 */
function addresses(): string[] {
  // What the build makes of its own files.
  const own =
    /^\/(_app|islands|embed\/v)\/|^\/(_headers|404\.html|embed\/weights\.json|service-worker\.js)$|\.(br|gz)$/;
  const paths = [...readSite('build').keys()].filter((path) => !own.test(path));
  const forms = paths.map((path) => [path, formOf(path)] as const);
  // One of each form: a folder’s files of one kind are made by one route.
  return forms
    .filter(([, form], i) => forms.findIndex(([, other]) => other === form) === i)
    .map(([path]) => path);
}

/** Files of one folder with one ending are of one form; so are pages of one folder, but for scenes. */
function formOf(path: string): string {
  if (path.startsWith('/embed/scene/') || path.split('/').length < 3) return path;
  const [, folder = '', ...rest] = path.split('/');
  return `${folder} ${rest.length} ${path.replace(/^.*\./, '')}`;
}

/** The errors of the copy as every tool says them. */
function errors(): readonly string[] {
  const problems = new Problems();
  draftStory(join(folder, 'data'), problems);
  return sentencesOf(problems.list).errors;
}

/** Waits for a sentence in the panel, or for it to go. */
const panelSays = (page: Page, sentence: string, says = true) =>
  page.waitForFunction(
    ([text, wanted]) => {
      const panel = document.querySelector('#story-desk')?.shadowRoot;
      const lines = [...(panel?.querySelectorAll('li') ?? [])].map((line) => line.textContent);
      return panel && lines.includes(text) === wanted;
    },
    [sentence, says] as const,
    { timeout: 60_000 }
  );

test('a story that is broken from the start is a panel, and then a page', async ({ browser }) => {
  const [error = ''] = errors();
  expect(error).toContain('nobody-knows-it');
  const page = await browser.newPage();
  expect((await page.goto(dev.url))?.status()).toBe(500);
  await panelSays(page, error);
  expect(await page.locator('h1').count()).toBe(0);
  writeFileSync(chapter, whole);
  await page.waitForSelector('h1');
  await panelSays(page, error, false);
  await page.close();
  expect(dev.log().split(error)).toHaveLength(2);
});

test('problems stand in the page over what last read well, until they are mended', async ({
  visit
}) => {
  const page = await visit('');
  const heading = await page.textContent('h1');
  writeFileSync(chapter, broken());
  const [error = ''] = errors();
  await panelSays(page, error);
  await page.reload();
  await panelSays(page, error);
  expect(await page.textContent('h1')).toBe(heading);

  // The page comes back at the step that is edited.
  const steps = [...whole.matchAll(/step\{#([\w-]+)[^\n]*\n::dateline\[([^\]]*)\]/g)];
  const [written = '', id = '', dateline = ''] = steps.at(-1) ?? [];
  writeFileSync(chapter, whole.replace(written, written.replace(dateline, 'On another day')));
  await page.waitForFunction(
    (step) => {
      const { top, bottom } = document.getElementById(step)?.getBoundingClientRect() ?? {};
      const words = document.querySelector(`#${step} .dateline`)?.textContent;
      return words === 'On another day' && top! < innerHeight && bottom! > 0;
    },
    id,
    { timeout: 60_000 }
  );
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  await panelSays(page, error, false);
  writeFileSync(chapter, whole);
});

describe('the dev server of a fresh copy', () => {
  test('answers every address of the built site', async () => {
    const paths = addresses().map((path) => path.replace(/index\.html$/, ''));
    expect(paths.filter((path) => path.startsWith('/embed/scene/')).length).toBeGreaterThan(5);
    const wrong: string[] = [];
    for (const path of paths) {
      const response = await fetch(dev.url + path.slice(1));
      const text = await response.text();
      if (response.status !== 200 || text === '') wrong.push(`${response.status} ${path}`);
    }
    expect(wrong, dev.log()).toEqual([]);
    const still = paths.find((path) => path.endsWith('.svg') && path.startsWith('/stills/'))!;
    const drawn = await (await fetch(dev.url + still.slice(1))).text();
    expect(drawn).toBe(readFileSync(`build${still}`, 'utf8'));
    expect((await fetch(`${dev.url}stills/none.svg`)).status).toBe(404);
    // Whatever it made stands in neither folder that is the editors'.
    expect(readdirSync(join(folder, 'static'))).toEqual(readdirSync('static'));
  });

  test('brings an embedded piece to life', async ({ visit }) => {
    const page = await visit('embed/scene/night/');
    await page.waitForSelector('html[data-alive]');
  });

  test.for([
    {
      what: 'data/',
      file: 'data/article.yaml',
      change: (text: string) => text.replace(/^headline: .*$/m, 'headline: Another headline'),
      path: 'embed/story/'
    },
    {
      what: 'what the code has to know of the story',
      file: 'data/story.yaml',
      change: (text: string) => text.replace(/^ {2}map: The .*$/m, '  map: Another headline'),
      path: 'embed/scene/map/'
    },
    {
      what: 'src/',
      file: 'src/lib/i18n/messages/en.yaml',
      change: (text: string) => text.replace('This page does not exist', 'Another headline'),
      path: '404'
    }
  ])('reloads a page on a change in $what', async ({ file, change, path }, { visit }) => {
    const page = await visit(path);
    await page.waitForLoadState('networkidle');
    const before = readFileSync(join(folder, file), 'utf8');
    expect(change(before)).not.toBe(before);
    writeFileSync(join(folder, file), change(before));
    await page.waitForFunction(
      () => document.querySelector('h1')?.textContent === 'Another headline',
      undefined,
      { timeout: 60_000 }
    );
  });
});
