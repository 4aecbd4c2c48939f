import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { otherPages } from './support/pages.ts';
import { goTo, stepIds, tenth } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** Everything that axe objects to, one line each. */
async function objections(page: Page, within?: string): Promise<string[]> {
  const found = await page.evaluate(
    (selector) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(selector ?? document, {
        resultTypes: ['violations'],
        // A sandboxed frame cannot be asked; the pieces in them are pages of their own here.
        iframes: false,
        // Of WCAG 2.2, and off unless asked for.
        rules: { 'target-size': { enabled: true } }
      }),
    within
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`)
  );
}

/** axe is laid in by the browser itself, past the page's own policy. */
const before = (page: Page) => page.addInitScript(axe.source);

const settings = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { name: 'light at 320 px', colorScheme: 'light', viewport: { width: 320, height: 640 } },
  { name: 'dark at 320 px', colorScheme: 'dark', viewport: { width: 320, height: 640 } }
] as const;

describe('axe finds nothing', () => {
  test.for(settings)('on the whole page, $name', async ({ colorScheme, viewport }, { open }) => {
    const page = await open({ colorScheme, viewport, before });
    await page.waitForLoadState('networkidle');
    expect(await objections(page)).toEqual([]);
  });

  test.for(settings)('on the pages beside the story, $name', async (setting, { open }) => {
    const { colorScheme, viewport } = setting;
    expect(otherPages.length).toBeGreaterThan(0);
    const found: Record<string, string[]> = {};
    for (const path of otherPages) {
      const lines = await objections(await open({ path, colorScheme, viewport, before }));
      if (lines.length > 0) found[path] = lines;
    }
    expect(found).toEqual({});
  });

  test.for(settings)('on the page at every tenth step, $name', async (setting, { open }) => {
    const { colorScheme, viewport } = setting;
    const page = await open({ colorScheme, viewport, before });
    const found: Record<string, string[]> = {};
    for (const id of tenth(await stepIds(page))) {
      await goTo(page, id);
      const lines = [
        ...(await objections(page, `[data-stage][data-step="${id}"]`)),
        ...(await objections(page, `#${id}`))
      ];
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

  test('headings go down one level at a time, under one h1', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) =>
      all.map((heading) => Number(heading.tagName[1]))
    );
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});
