import { frames } from './support/steps.ts';
import { expect, test } from './support/hosts/sites.ts';

test.for(['frame', 'inline'])(
  '12-come-and-go, %s: what is removed lets go of everything, and works when it is back',
  async (mode, { browser, sites }) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${sites.hosts}12-come-and-go.html?mode=${mode}`);
    const held = () =>
      page.evaluate(() => ({ ...(document as unknown as { held: Record<string, number> }).held }));
    const put = () =>
      page.evaluate(() => {
        const { content } = document.querySelector('template') as HTMLTemplateElement;
        document.querySelector('#place')?.append(content.cloneNode(true));
      });
    const rolled = async () => {
      await page.locator('iframe').first().scrollIntoViewIfNeeded();
      await page.waitForFunction(
        () => Math.abs((document.querySelector('iframe')?.offsetHeight ?? 760) - 760) > 2
      );
      await page.evaluate(() => document.querySelector('lesotho-2014 > section')?.scrollIntoView());
      await page.waitForSelector('lesotho-2014[data-rolled]');
      await frames(page);
      // A frame may have its height before it is in touch.
      const there = await page.locator('iframe').count();
      await expect.poll(async () => (await held()).ports).toBe(there);
      // Steps are sent some way apart: after one, a timer runs out first.
      await expect.poll(async () => (await held()).timers).toBe(0);
    };
    const empty = async () => {
      await page.evaluate(() => document.querySelector('#place')?.replaceChildren());
      await page.waitForFunction(() => window.frames.length === 0);
      await frames(page);
      return held();
    };

    // The one thing that stays is the ear for frames of ours that may still come.
    await page.waitForFunction(() => customElements.get('lesotho-2014'));
    const idle = await held();
    await put();
    await rolled();
    const working = await held();
    expect(working.observers).toBeGreaterThan(0);
    expect(working.ports).toBeGreaterThan(0);
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await empty(), `after removal ${turn + 1}`).toEqual(idle);
      expect(page.frames()).toHaveLength(1);
      await put();
      await rolled();
      expect(await held(), `at work once more ${turn + 1}`).toEqual(working);
    }
    await page.close();
  }
);
