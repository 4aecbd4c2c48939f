import { describe } from 'vitest';
import { frames, goTo, rest } from './support/steps.ts';
import { expect, test } from './support/test.ts';

describe('the keyboard', () => {
  const keys = ['ArrowDown', 'Space', 'PageDown', 'End'];

  test.for(keys)('%s scrolls on, and the page has no say in it', async (key, { open }) => {
    // Without motion a key scrolls at once, so that there is nothing to wait for.
    const page = await open({ reducedMotion: 'reduce' });
    await rest(page);
    await page.evaluate(() => {
      Object.assign(window, { kept: [] });
      addEventListener('keydown', (event) => {
        (window as unknown as { kept: boolean[] }).kept.push(event.defaultPrevented);
      });
    });
    await page.keyboard.press(key);
    await page.waitForFunction(() => scrollY > 0);
    expect(await page.evaluate(() => (window as unknown as { kept: boolean[] }).kept)).toEqual([
      false
    ]);
  });

  test('scrolling moves no focus', async ({ open }) => {
    const page = await open();
    await page.keyboard.press('Tab');
    const held = await page.evaluate(() => {
      Object.assign(window, { held: document.activeElement });
      return document.activeElement !== document.body;
    });
    expect(held, 'the first tab stop').toBe(true);
    await page.mouse.wheel(0, 4000);
    await page.waitForFunction(() => scrollY > 0);
    await frames(page);
    expect(
      await page.evaluate(
        () => (window as unknown as { held: Element }).held === document.activeElement
      )
    ).toBe(true);
  });

  test('a name opens who it is under its paragraph; Escape leads back to it', async ({ open }) => {
    const page = await open({ reducedMotion: 'reduce' });
    const names = page.locator('.step a.person');
    const name = names.first();
    const [step, said] = await name.evaluate((link) => [
      link.closest('.step')!.id,
      link.textContent
    ]);
    await goTo(page, step);
    await page.locator('.step a.person[aria-expanded="false"]').first().waitFor();
    await name.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.step [data-card]');
    await card.waitFor();
    expect(await card.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await card.getAttribute('aria-label')).toContain(said);
    expect(await page.locator('p:has(a.person[aria-expanded="true"]) + [data-card]').count()).toBe(
      1
    );
    expect(await name.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    expect(await name.evaluate((link) => link === document.activeElement)).toBe(true);
    // One at a time: another name takes its place, and the same one closes it.
    await name.click();
    await card.waitFor();
    await names.nth(1).click();
    await page.waitForFunction(() => {
      const [one, two] = document.querySelectorAll('.step a.person');
      return one?.ariaExpanded === 'false' && two?.ariaExpanded === 'true';
    });
    expect(await card.count()).toBe(1);
    await names.nth(1).click();
    await card.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('people');
  });

  test('every tab stop can be seen and is not covered', async ({ open }) => {
    const page = await open({ reducedMotion: 'reduce' });
    await rest(page);
    const count = await page.locator('a[href]:visible, summary:visible, button:visible').count();
    const hidden: string[] = [];
    for (let stop = 0; stop < count; stop++) {
      await page.keyboard.press('Tab');
      const trouble = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return 'nothing has the focus';
        const box = focused.getClientRects()[0];
        if (!box) return `no box: ${focused.outerHTML}`;
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const seen = top !== null && (focused.contains(top) || top.contains(focused));
        const { outlineStyle, boxShadow } = getComputedStyle(focused);
        const marked = outlineStyle !== 'none' || boxShadow !== 'none';
        return seen && marked
          ? null
          : `${seen ? 'unmarked' : 'covered'}: ${focused.outerHTML.slice(0, 120)}`;
      });
      if (trouble) hidden.push(trouble);
    }
    expect(count).toBeGreaterThan(0);
    expect(hidden).toEqual([]);
  });

  test('links and buttons are at least 24 px high or stand in a line of text', async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    // A table's link, which stands there until the table does.
    await page.$$eval<void, HTMLDetailsElement>('.tables details', (all) =>
      all.forEach((each) => (each.open = true))
    );
    const small = await page.$$eval('summary, button, nav a, .tables .open', (all) =>
      all
        .filter((target) => target.checkVisibility())
        .filter((target) => target.getBoundingClientRect().height < 24)
        .map((target) => target.outerHTML.slice(0, 120))
    );
    expect(small).toEqual([]);
  });
});
