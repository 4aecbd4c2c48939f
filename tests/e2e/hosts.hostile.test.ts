import { expect, test } from './support/hosts/sites.ts';

test('18-hostile-neighbour: what it shouts changes nothing in ours', async ({ browser, sites }) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${sites.hosts}18-hostile-neighbour.html`);
  const evil = page.frames().find((frame) => frame.url().startsWith(sites.evil));
  expect(evil).toBeDefined();
  const guest = () => page.frames().find((frame) => frame.url().includes('/embed/scene/'));
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  await expect.poll(() => guest()?.$('section.now')).toBeTruthy();
  const seen = async () => ({
    theme: await guest()?.evaluate(() => document.documentElement.dataset.theme ?? 'auto'),
    step: await guest()?.evaluate(
      () => document.querySelector<HTMLElement>('section.now')?.dataset.step
    ),
    height: await page.evaluate(() => document.querySelectorAll('iframe')[1]?.offsetHeight),
    told: await page.evaluate(() =>
      (document as unknown as { probe: { told: object[] } }).probe.told.filter(
        (each) => (each as { name: string }).name === 'error'
      )
    ),
    url: page.url()
  });
  await expect.poll(async () => (await seen()).height).not.toBe(760);
  const before = await seen();
  const rounds = () =>
    evil?.evaluate(() => (document as unknown as { rounds: number }).rounds) as Promise<number>;
  const now = await rounds();
  await expect.poll(rounds, { timeout: 30_000 }).toBeGreaterThan(now + 3);
  expect(await seen()).toEqual(before);
  await page.close();
});
