import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { markupOf } from './support/markup.ts';
import { otherPages } from './support/pages.ts';
import { frames, goTo, stepIds, tenth } from './support/steps.ts';
import { sticksOut } from './support/sticksOut.ts';
import { expect, test } from './support/test.ts';

/** Which of axe's rules: all of them, or those whose answer a scheme of other colours can change. */
type Rules = 'all' | 'colours';

/** Everything that axe objects to, in the page or in some parts of it, one line each. */
async function objections(page: Page, rules: Rules, parts?: string[]): Promise<string[]> {
  const found = await page.evaluate(
    ({ include, some }) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(include ? { include } : document, {
        resultTypes: ['violations'],
        // A sandboxed frame cannot be asked; the pieces in them are pages of their own here.
        iframes: false,
        ...(some
          ? { runOnly: ['color-contrast', 'link-in-text-block'] }
          : // Of WCAG 2.2, and off unless asked for.
            { rules: { 'target-size': { enabled: true } } })
      }),
    { include: parts, some: rules === 'colours' }
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`)
  );
}

/** axe is laid in by the browser itself, past the page's own policy. */
const before = (page: Page) => page.addInitScript(axe.source);

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };
const windows = [
  { name: '1280 px', viewport: wide },
  { name: '320 px', viewport: narrow }
];

/** What axe objects to in both schemes: what is no matter of colour is asked once, if at all. */
async function inBothSchemes(page: Page, light: Rules, parts?: string[]) {
  const lines: string[] = [];
  for (const [colorScheme, rules] of [
    ['light', light],
    ['dark', 'colours']
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await frames(page);
    const found = await objections(page, rules, parts);
    lines.push(...found.map((line) => `${colorScheme}: ${line}`));
  }
  return lines;
}

describe('axe finds nothing', () => {
  test.for(windows)('on the whole page, $name', async ({ viewport }, { open }) => {
    const page = await open({ viewport, before });
    await page.waitForLoadState('networkidle');
    expect(await inBothSchemes(page, 'all')).toEqual([]);
  });

  // The fixture itself fails on any message, error, violation, vain or foreign request.
  test('on the pages beside the story, which have one heading and fit the narrowest screen', async ({
    open
  }) => {
    expect(otherPages.length).toBeGreaterThan(0);
    const found: Record<string, string[]> = {};
    // And the piece that shows one step at a time.
    for (const path of [...otherPages, 'embed/story/?short']) {
      const page = await open({ path, viewport: narrow, before });
      expect.soft(await page.locator('h1').count(), path).toBe(1);
      const lines = [...(await sticksOut(page)), ...(await objections(page, 'all'))];
      await page.setViewportSize(wide);
      lines.push(...(await inBothSchemes(page, 'all')));
      if (lines.length > 0) found[path] = lines;
    }
    expect(found).toEqual({});
  });

  test('in the list and in forced colours, with what a step rests on opened', async ({ open }) => {
    const page = await open({ path: '?view=list', viewport: wide, before });
    await page.waitForSelector('html[data-unrolled]');
    const step = `#${(await stepIds(page))[3]}`;
    await page.locator(step).scrollIntoViewIfNeeded();
    await page.locator(`${step} details.sources > summary`).press('Enter');
    await page.waitForSelector(`${step} [data-evidence]`);
    await page.emulateMedia({ forcedColors: 'active' });
    const outlines = await page.$$eval('.step .words', (all) =>
      all.filter((card) => getComputedStyle(card).outlineStyle !== 'solid')
    );
    expect(outlines).toEqual([]);
    expect(await objections(page, 'all')).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    expect(await objections(page, 'colours')).toEqual([]);
  });

  test.for(windows)('on the page at every tenth step, $name', async ({ viewport }, { open }) => {
    const page = await open({ viewport, before });
    const found: Record<string, string[]> = {};
    for (const id of tenth(await stepIds(page))) {
      await goTo(page, id);
      // The words themselves have been asked about on the whole page: here they lie on a picture.
      const lines = await inBothSchemes(page, 'colours', [
        `[data-stage][data-step="${id}"]`,
        `#${id}`
      ]);
      if (lines.length > 0) found[id] = lines;
    }
    expect(found).toEqual({});
  });
});

describe('the pictures keep out of the way', () => {
  test('each is hidden from screen readers and holds nothing to focus', async ({ open }) => {
    const page = await open();
    await page.waitForLoadState('networkidle');
    const stages = await page.$$eval('[data-stage]', (all) =>
      all.map((stage) => ({
        hidden: stage.closest('[aria-hidden="true"]') !== null,
        focusable: stage.querySelectorAll('a, button, input, [tabindex]').length
      }))
    );
    expect(stages.length).toBeGreaterThan(0);
    expect(stages.filter(({ hidden, focusable }) => !hidden || focusable > 0)).toEqual([]);
  });

  test('headings go down one level at a time, under one h1', () => {
    const { elements } = markupOf(readFileSync('build/index.html', 'utf8'));
    const levels = elements('h1, h2, h3, h4, h5, h6').map(({ name }) => Number(name[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe('words may be set or put otherwise by the reader', () => {
  test('wider spacing clips nothing, in pictures or beside them', async ({ open }) => {
    const page = await open({ viewport: narrow });
    // A map: its names have spacing of their own.
    const [, id = ''] = await stepIds(page);
    await goTo(page, id);
    await page.waitForSelector('[data-stage] svg text[letter-spacing]');
    const clipped = await page.evaluate(() => {
      // WCAG 2.2, 1.4.12.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
          'p { margin-block-end: 2em !important }'
      );
      document.adoptedStyleSheets.push(sheet);
      const boxes = [
        ...document.querySelectorAll<HTMLElement>('body *:not(svg *, .hidden, script)')
      ]
        .filter((element) => element.checkVisibility() && element.innerText?.trim())
        // What is for ears alone.
        .filter((element) => element.clientWidth > 1)
        .filter((element) => !/auto|scroll/.test(getComputedStyle(element).overflow))
        .filter((element) => getComputedStyle(element).overflow !== 'visible')
        .filter(
          ({ scrollWidth, scrollHeight, clientWidth, clientHeight }) =>
            scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1
        )
        .map((element) => element.outerHTML.slice(0, 100));
      const spaced = [...document.querySelectorAll('[data-stage] svg text')]
        .filter((text) => {
          const { letterSpacing, fontSize } = getComputedStyle(text);
          const own = text.getAttribute('letter-spacing');
          if (own === null) return letterSpacing !== 'normal';
          // As it was measured: countries wide apart, rivers a little.
          return Math.abs(parseFloat(letterSpacing) - parseFloat(own) * parseFloat(fontSize)) > 0.1;
        })
        .map((text) => text.textContent);
      const { scrollWidth, clientWidth } = document.documentElement;
      return { boxes, spaced, sideways: scrollWidth > clientWidth };
    });
    expect(clipped).toEqual({ boxes: [], spaced: [], sideways: false });
  });

  test('a translator that wraps and turns them leaves pictures whole', async ({ open }) => {
    const page = await open({ viewport: wide });
    const ids = await stepIds(page);
    await goTo(page, ids[3]!);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      while (texts.nextNode()) all.push(texts.currentNode as Text);
      for (const text of all) {
        if (!text.data.trim() || text.parentElement?.closest('script, [translate="no"]')) continue;
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text);
      }
    });
    await goTo(page, ids[5]!);
    const found = await page.evaluate((id) => {
      const stage = document.querySelector(`[data-stage][data-step="${id}"]`)!;
      const svg = stage.querySelector('svg')!;
      const card = document.querySelector(`#${id} .card`)!.getBoundingClientRect();
      return {
        wrapped: stage.querySelectorAll('font').length,
        direction: getComputedStyle(svg).direction,
        beside: card.right < innerWidth / 2
      };
    }, ids[5]!);
    expect(found).toEqual({ wrapped: 0, direction: 'ltr', beside: true });
  });
});
