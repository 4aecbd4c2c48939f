import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { objections } from './support/hosts/axe.ts';
import { expect, test } from './support/hosts/sites.ts';

/** The steps' own ids, in reading order. */
const ids = [
  ...readFileSync('build/embed/story-snippet.html', 'utf8').matchAll(/data-step="([^"]+)"/g)
].map(([, id]) => id as string);

test.for(['frame', 'inline'])(
  '15-print, %s: on paper there is a still for every step, and no stage',
  async (mode, { browser, sites }) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${sites.hosts}15-print.html?mode=${mode}`);
    await page.evaluate(() => document.querySelector('lesotho-2014 > section')?.scrollIntoView());
    await page.waitForSelector('lesotho-2014[data-rolled]');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(() => {
      const stills = [...document.querySelectorAll<HTMLImageElement>('lesotho-2014 img')];
      return stills.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
    });
    const paper = await page.evaluate(() => {
      const sections = [...document.querySelectorAll<HTMLElement>('lesotho-2014 > section')];
      const lost = sections.filter((section) => {
        const [still, words] = [section.querySelector('img'), section.querySelector('p')];
        const under =
          (still?.getBoundingClientRect().bottom ?? Infinity) <=
          (words?.getBoundingClientRect().top ?? 0) + 1;
        return !under || (still?.getClientRects().length ?? 0) === 0;
      });
      const folded = [...document.querySelectorAll('lesotho-2014 details p')];
      const stage = document.querySelector('lesotho-2014')?.shadowRoot?.querySelector('.stage');
      return {
        steps: sections.map(({ dataset }) => dataset.step),
        lost: lost.map(({ dataset }) => dataset.step),
        folded: CSS.supports('selector(::details-content)')
          ? folded.filter((each) => !each.checkVisibility()).length
          : 0,
        stage: stage ? getComputedStyle(stage).display : ''
      };
    });
    expect(paper).toEqual({ steps: ids, lost: [], folded: 0, stage: 'none' });
    await page.close();
  }
);

test('20-newsletter: plain tags hold every step, its words and its picture', async ({
  browser,
  sites
}) => {
  const page = await browser.newPage({ viewport: { width: 600, height: 800 } });
  const trouble: string[] = [];
  page.on('console', (line) => trouble.push(line.text()));
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(`${sites.hosts}20-newsletter.html`);
  const shown = await page.evaluate(async () => {
    const stills = [...document.images];
    await Promise.all(stills.map((still) => still.decode()));
    return {
      scripts: document.querySelectorAll('main :is(script, iframe, style, picture, svg)').length,
      stills: stills.filter(({ naturalWidth, alt }) => naturalWidth > 0 && alt !== '').length,
      steps: [...document.querySelectorAll('section')].filter((section) =>
        [...section.querySelectorAll('p')].some(({ textContent }) => textContent.length > 40)
      ).length,
      sideways: document.documentElement.scrollWidth - innerWidth,
      // A mail has no address of its own: relative ones lead nowhere.
      relative: [...document.querySelectorAll('main [href], main [src]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => !/^https?:/.test(address))
    };
  });
  expect(shown).toEqual({
    scripts: 0,
    stills: ids.length,
    steps: ids.length,
    sideways: 0,
    relative: []
  });
  expect(
    await objections({
      evaluate: (look, given) => page.evaluate(look as never, given) as never,
      inject: async () => void (await page.evaluate(axe.source))
    })
  ).toEqual([]);
  expect(trouble).toEqual([]);
  await page.close();
});
