import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from './support/test.ts';

const sizes = [
  { width: 280, height: 600 },
  { width: 320, height: 256 },
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 }
];

/** Lines of text on the title picture, with their colours; the words are made invisible then. */
const takeWords = (page: Page) =>
  page.evaluate(() => {
    const lines: { text: string; colour: string; x: number; y: number; w: number; h: number }[] =
      [];
    const parts = document.querySelectorAll('.masthead .words, .masthead small, .bar summary');
    for (const part of parts) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim() ?? '';
        const around = walker.currentNode.parentElement;
        if (text === '' || !around?.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const { x, y, width: w, height: h } of range.getClientRects())
          lines.push({ text, colour: getComputedStyle(around).color, x, y: y + scrollY, w, h });
      }
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.masthead *, .bar * { color: transparent !important; stroke: none !important; text-decoration: none !important; }'
    );
    document.adoptedStyleSheets.push(sheet);
    return lines;
  });

/** The lines that lie over another, as these are set. */
const meeting = (lines: Awaited<ReturnType<typeof takeWords>>) =>
  lines.filter((a, i) =>
    lines.slice(i + 1).some(
      // Lines of one text may touch: their boxes are taller than their letters.
      (b) =>
        a.text !== b.text &&
        a.x + 1 < b.x + b.w &&
        b.x + 1 < a.x + a.w &&
        a.y + 4 < b.y + b.h &&
        b.y + 4 < a.y + a.h
    )
  );

/** The least contrast of each line with any pixel under it, as WCAG 2.2 reckons it. */
const leastContrast = (page: Page, png: string, lines: Awaited<ReturnType<typeof takeWords>>) =>
  page.evaluate(
    async ({ source, all }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const paint = canvas.getContext('2d', { willReadFrequently: true })!;
      paint.drawImage(image, 0, 0);
      const luminance = (rgb: readonly number[]) => {
        const [r = 0, g = 0, b = 0] = rgb.map((each) => {
          const c = each / 255;
          return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      return all.map(({ text, colour, x, y, w, h }) => {
        const ink = luminance(
          colour
            .match(/[\d.]+/g)!
            .slice(0, 3)
            .map(Number)
        );
        const { data } = paint.getImageData(x, y, Math.ceil(w), Math.ceil(h));
        let least = Infinity;
        for (let at = 0; at < data.length; at += 4) {
          const ground = luminance([...data.subarray(at, at + 3)]);
          const [dark, light] = ink < ground ? [ink, ground] : [ground, ink];
          least = Math.min(least, (light + 0.05) / (dark + 0.05));
        }
        return { text, least };
      });
    },
    { source: `data:image/png;base64,${png}`, all: lines }
  );

describe('the title picture', () => {
  test.for([
    ...sizes.map((size) => ({ ...size, dir: 'ltr' })),
    { width: 1280, height: 800, dir: 'rtl' }
  ])(
    'all words on it keep 4.5:1 with what is under them, and lie apart, at $width × $height $dir',
    async ({ dir, ...viewport }, { open }) => {
      const page = await open({ viewport });
      await page.waitForLoadState('networkidle');
      await page.evaluate((way) => {
        document.documentElement.dir = way;
        return document.fonts.ready.then(() => {});
      }, dir);
      const lines = await takeWords(page);
      expect(lines.length).toBeGreaterThan(5);
      expect(meeting(lines)).toEqual([]);
      const png = await page.locator('.masthead').screenshot();
      const found = await leastContrast(page, png.toString('base64'), lines);
      expect(found.filter(({ least }) => least < 4.5)).toEqual([]);
    }
  );

  test.for(sizes.slice(1))(
    'fills the first screen, and is what is seen first, at $width × $height',
    async (viewport, { open }) => {
      const page = await open({
        viewport,
        before: (each) =>
          each.addInitScript(() => {
            new PerformanceObserver((list) => {
              const last = list.getEntries().at(-1) as LargestContentfulPaint | undefined;
              Object.assign(window, { largest: last?.element?.closest('.masthead') !== null });
            }).observe({ type: 'largest-contentful-paint', buffered: true });
          })
      });
      const box = await page.locator('.masthead img').boundingBox();
      expect(box).toMatchObject({ x: 0, y: 0, width: viewport.width });
      expect(box!.height).toBeGreaterThanOrEqual(viewport.height);
      await page.waitForFunction(() => 'largest' in window);
      expect(await page.evaluate(() => (window as unknown as { largest: boolean }).largest)).toBe(
        true
      );
    }
  );

  test('gives way to words alone on paper and with forced colours', async ({ open }) => {
    const page = await open();
    const picture = page.locator('.masthead img');
    await page.emulateMedia({ media: 'print' });
    expect(await picture.isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    expect(await picture.isVisible()).toBe(false);
  });
});
