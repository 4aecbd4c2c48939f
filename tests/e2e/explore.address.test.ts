import { describe } from 'vitest';
import { atNight, firstReport, shownHour, slider, tellers, written } from './support/explore.ts';
import { expect, test } from './support/test.ts';

describe('the night opens at its hour', () => {
  test('from an address that was copied here', async ({ open }) => {
    const page = await open({ path: '?view=scroll', viewport: { width: 360, height: 740 } });
    await atNight(page);
    await page.focus(slider);
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowRight');
    await written(page, '?view=scroll&hour=03:30');
    const { search, hash } = new URL(page.url());
    const fresh = await open({ path: search + hash, viewport: { width: 360, height: 740 } });
    await fresh.waitForSelector('#explore[data-live]');
    expect(await shownHour(fresh)).toBe('03:30');
    const seen = await fresh.$eval(slider, (each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(seen).toBe(true);
  });

  test('from an address that somebody was sent', async ({ open }) => {
    const page = await open({ path: '?hour=04:10&reported=1&teller=maseribane#explore' });
    await page.waitForSelector('#explore[data-live]');
    expect(await shownHour(page)).toBe('04:10');
    expect(await page.isChecked('#explore input[type="checkbox"]')).toBe(true);
    expect(await page.inputValue(tellers)).toBe('maseribane');
    const bad = await open({ path: '?hour=99:99&reported=maybe&teller=nobody#explore' });
    await bad.waitForSelector('#explore[data-live]');
    expect(await shownHour(bad)).toBe(firstReport.hour);
    expect(await bad.$eval(tellers, (list) => (list as HTMLSelectElement).selectedIndex)).toBe(0);
  });
});
