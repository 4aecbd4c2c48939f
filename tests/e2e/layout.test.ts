import { describe } from 'vitest';
import { frames } from './support/steps.ts';
import { sticksOut } from './support/sticksOut.ts';
import { expect, test } from './support/test.ts';

const sizes = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 }
];

/** The reader's own spacing, as WCAG 1.4.12 has it. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

describe('nothing scrolls sideways', () => {
  test.for(sizes)('at $width × $height', async (viewport, { open }) => {
    const page = await open({ viewport });
    await page.waitForLoadState('networkidle');
    expect(await sticksOut(page)).toEqual([]);
    await page.evaluate(() => scrollTo({ left: 100, behavior: 'instant' }));
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });

  test.for(sizes)(
    'at $width × $height with the reader’s own text spacing',
    async (viewport, { open }) => {
      const page = await open({ viewport });
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, spacing);
      await frames(page);
      expect(await sticksOut(page)).toEqual([]);
      // Words that their own box cuts off cannot be read at all.
      const cut = await page.$$eval('p, h1, h2, h3, summary, figcaption, blockquote', (all) =>
        all
          .filter((element) => {
            const { overflowX, overflowY } = getComputedStyle(element);
            const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
            const hiddenText = element.clientWidth <= 1;
            return (
              !hiddenText &&
              ((clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
                (clips(overflowY) && element.scrollHeight > element.clientHeight + 1))
            );
          })
          .map((element) => element.outerHTML.slice(0, 120))
      );
      expect(cut).toEqual([]);
    }
  );
});

test('at 400 % zoom the picture leaves the reader half of the height, or does not stick', async ({
  open
}) => {
  const page = await open({ viewport: { width: 320, height: 256 } });
  const stages = await page.$$eval('[data-stage]', (all) =>
    all.map((stage) => {
      let sticky = false;
      for (let at: Element | null = stage; at; at = at.parentElement) {
        if (getComputedStyle(at).position === 'sticky') sticky = true;
      }
      return { sticky, share: stage.getBoundingClientRect().height / innerHeight };
    })
  );
  expect(stages.filter(({ sticky, share }) => sticky && share > 0.5)).toEqual([]);
});
