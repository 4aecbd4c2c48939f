import { inject } from 'vitest';
import { expect, test } from './support/hosts/sites.ts';
import { watch } from './support/watch.ts';

test.for(['01-plain', '05-amp'])(
  '%s: a link in a frame opens the story, as whole as by its own address',
  async (name, { browser, sites }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const trouble: string[] = [];
    context.on('page', (opened) => void watch(opened, new URL(inject('site')).origin, trouble));
    await page.goto(`${sites.hosts}${name}.html`);
    const link = page.frameLocator('iframe[src*="/embed/scene/"]').first().locator('.from a');
    const [story] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await story.waitForLoadState('networkidle');
    expect(story.url()).toBe(inject('site'));
    expect(await story.evaluate(() => self.origin)).toBe(new URL(inject('site')).origin);
    expect(trouble).toEqual([]);
    await context.close();
  }
);
