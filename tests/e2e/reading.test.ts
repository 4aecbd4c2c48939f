import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { frames, rest, stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/**
 * Windows as readers have them; zoom makes a window of fewer, larger CSS pixels. In one of each layout
 * (columns, overlay, unstuck) every step is gone to, and backwards as well; in the others every fourth,
 * beginning with another each, so that every step is gone to in some.
 */
const windows = [
  { name: 'a desk', viewport: { width: 1280, height: 800 }, back: true },
  { name: 'a desk at 125 %', viewport: { width: 1024, height: 640 }, deviceScaleFactor: 1.25 },
  { name: 'a desk at 150 %', viewport: { width: 853, height: 533 }, deviceScaleFactor: 1.5 },
  { name: 'a tablet', viewport: { width: 768, height: 1024 } },
  { name: 'a phone', viewport: { width: 360, height: 640 }, back: true },
  { name: 'a phone at 125 %', viewport: { width: 288, height: 512 }, deviceScaleFactor: 2.5 },
  { name: 'a phone turned round', viewport: { width: 640, height: 360 } },
  { name: 'a small phone', viewport: { width: 320, height: 568 } },
  {
    name: 'a desk at 400 %',
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
    back: true
  }
];
const still = { reducedMotion: 'reduce' } as const;

/** What follows the reader comes with the first sign of reading; then the bar is placed. */
const awake = (page: Page) => page.waitForSelector('html[data-bar]');

/** What the stage of this step says and shows, as soon as it is right, or else after ten frames. */
async function shown(page: Page, id: string) {
  await awake(page);
  const look = () =>
    page.evaluate((step) => {
      const run = document.getElementById(step)?.closest('[data-chapter]');
      const stage = run?.querySelector<HTMLElement>('[data-stage]');
      const number = [...(run?.querySelectorAll('section[data-step]') ?? [])].findIndex(
        (each) => each.id === step
      );
      const scene = stage?.dataset.scenes?.split(' ')[number];
      // A window too small for a stage has the step's own still.
      const place = stage?.checkVisibility() ? stage : document.getElementById(step);
      const drawn = [...(place?.querySelectorAll('svg *, .still > img, .step > img') ?? [])].some(
        (element) => {
          const { width, height } = element.getBoundingClientRect();
          return width + height > 0;
        }
      );
      return { step: stage?.dataset.step, sceneRight: stage?.dataset.scene === scene, drawn };
    }, id);
  let seen = await look();
  // Between two cards there is a frame in which one has gone and the other not yet come.
  for (let tried = 0; tried < 5 && (seen.step !== id || !seen.drawn); tried++) {
    await frames(page);
    seen = await look();
  }
  return seen;
}
const right = (step: string) => ({ step, sceneRight: true, drawn: true });

/** The steps whose stage does not show them after going there. */
async function wrongAfter(page: Page, ids: string[], go: (id: string) => Promise<unknown>) {
  const wrong: object[] = [];
  for (const id of ids) {
    await go(id);
    const found = await shown(page, id);
    if (JSON.stringify(found) !== JSON.stringify(right(id))) wrong.push({ wanted: id, ...found });
  }
  return wrong;
}

/** Follows a link to a step, as a reader who was sent it. */
const link = (page: Page) => (id: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#${id}`);

/** The step that the page's own layout says is being read: the last one above the trigger line. */
const read = (page: Page, line: number) =>
  page.evaluate((share) => {
    const steps = [...document.querySelectorAll('section[data-step]')];
    const above = steps.filter(
      (step) => step.getBoundingClientRect().top <= Math.round(share * innerHeight)
    );
    return (above.at(-1) ?? steps[0])!.id;
  }, line);

/** Every fourth, beginning with this one. */
const fourth = <T>(list: readonly T[], first = 0) =>
  list.filter((_, index) => index % 4 === first % 4);

describe('every step is right', () => {
  test.for(windows.map((window, index) => ({ ...window, index })))(
    'when jumped to, on $name',
    async ({ name: _, back, index, ...options }, { open }) => {
      const page = await open(options);
      const ids = await stepIds(page);
      expect(ids.length).toBeGreaterThan(1);
      const some = back ? ids : fourth(ids, index);
      expect(await wrongAfter(page, some, link(page))).toEqual([]);
      if (back) expect(await wrongAfter(page, ids.reverse(), link(page))).toEqual([]);
    }
  );

  test('without motion', async ({ open }) => {
    const page = await open(still);
    expect(await wrongAfter(page, await stepIds(page), link(page))).toEqual([]);
  });

  // Leaving a page aborts what it still fetches, so these two pages are not watched for that.
  test('when the page is opened there', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(inject('site'));
    const go = async (id: string) => {
      await page.goto('about:blank');
      await page.goto(`${inject('site')}#${id}`);
    };
    expect(await wrongAfter(page, fourth(await stepIds(page), 1), go)).toEqual([]);
    await page.close();
  });

  test('when the page is reloaded there, at a place of the reader’s own', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(inject('site'));
    const go = async (id: string) => {
      await page.evaluate((step) => {
        document.getElementById(step)!.scrollIntoView();
        scrollBy(0, 9);
      }, id);
      await page.reload();
    };
    expect(await wrongAfter(page, fourth(await stepIds(page), 3), go)).toEqual([]);
    await page.close();
  });
});

describe('the reading position holds', () => {
  const stages = (page: Page) =>
    page.$$eval('[data-stage]', (all) => all.map((stage) => stage.getAttribute('data-step')));
  const ends = (page: Page, which: 0 | -1) =>
    page.$$eval(
      '[data-chapter]',
      (runs, at) => runs.map((run) => [...run.querySelectorAll('section[data-step]')].at(at)?.id),
      which
    );

  test('when flung to the end and back', async ({ open }) => {
    const page = await open();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await awake(page);
    await rest(page);
    expect(await stages(page)).toEqual(await ends(page, -1));
    await page.evaluate(() => scrollTo(0, 0));
    await rest(page);
    expect(await stages(page)).toEqual(await ends(page, 0));
  });

  test('when a jump lands between two chapters', async ({ open }) => {
    const page = await open();
    const leads = await page.$$eval('.steps > .lead', (all) => all.length);
    for (const lead of [...Array(leads).keys()].reverse()) {
      const next = await page.evaluate((at) => {
        const place = document.querySelectorAll('.steps > .lead')[at]!;
        place.scrollIntoView();
        return place.closest('[data-chapter]')!.querySelector('section[data-step]')!.id;
      }, lead);
      await awake(page);
      await rest(page);
      expect(await stages(page)).toContain(next);
    }
  });

  test('going back and forward', async ({ open }) => {
    const page = await open();
    const ids = await stepIds(page);
    const places = [ids[2]!, ids.at(-1)!, ids[Math.floor(ids.length / 2)]!];
    // A reader arrives before leaving; a place that was never painted is not one the browser keeps.
    expect(await wrongAfter(page, places, link(page))).toEqual([]);
    for (const id of [places[1]!, places[0]!]) {
      await page.goBack();
      expect(await shown(page, id)).toEqual(right(id));
    }
    await page.goForward();
    expect(await shown(page, places[1]!)).toEqual(right(places[1]!));
  });

  test('when only the height changes', async ({ open }) => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    const ids = await stepIds(page);
    let id = ids[Math.floor(ids.length / 3)]!;
    await link(page)(id);
    expect(await shown(page, id)).toEqual(right(id));
    for (const height of [500, 1100, 640, 800]) {
      await page.setViewportSize({ width: 1280, height });
      await rest(page);
      // What was read is still being read.
      expect(await read(page, 0.62)).toBe(id);
      expect(await shown(page, id)).toEqual(right(id));
      // Scrolling on still counts: the sensor's own margins have followed.
      await page.evaluate(() => scrollBy(0, innerHeight));
      await rest(page);
      id = await read(page, 0.62);
      expect(await shown(page, id)).toEqual(right(id));
    }
  });

  test('when a phone is turned, and turned back', async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    const ids = await stepIds(page);
    const id = ids[Math.floor(ids.length / 2)]!;
    await link(page)(id);
    expect(await shown(page, id)).toEqual(right(id));
    for (const [width, height] of [
      [740, 360],
      [360, 740]
    ] as const) {
      await page.setViewportSize({ width, height });
      await rest(page);
      expect(await shown(page, id)).toEqual(right(id));
    }
  });

  test('when the width changes, and the picture takes the new shape', async ({ open }) => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    const ids = await stepIds(page);
    const id = ids[Math.floor(ids.length / 2)]!;
    for (const [width, height] of [
      [360, 640],
      [768, 1024],
      [1440, 900],
      [320, 568]
    ] as const) {
      await page.setViewportSize({ width, height });
      await link(page)('');
      await link(page)(id);
      expect(await shown(page, id)).toEqual(right(id));
      await page.waitForFunction(
        ({ step, size }) => {
          const stage = document.querySelector(`[data-stage][data-step="${step}"]`);
          const box = stage?.querySelector('svg')?.viewBox.baseVal;
          const wide = stage?.clientWidth ?? 0;
          // A window may keep some pixels for its scroll bar.
          const fits = box?.width === wide && box.height === stage?.clientHeight;
          return stage?.hasAttribute('data-live') && fits && wide <= size && wide > size - 20;
        },
        { step: id, size: width }
      );
    }
  });

  test('when a note opens and moves what follows', async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 640 } });
    const ids = await stepIds(page);
    await link(page)(ids[3]!);
    await rest(page);
    await page.$$eval('details.sources', (all) =>
      all.forEach((note) => note.toggleAttribute('open', true))
    );
    await rest(page);
    const id = await read(page, 0.72);
    expect(await shown(page, id)).toEqual(right(id));
  });

  test('when what stands before it grows, and the page does not', async ({ open }) => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    const ids = await stepIds(page);
    await page.evaluate(() => {
      // The browser may keep the place by itself.
      document.documentElement.style.overflowAnchor = 'none';
      const room = Object.assign(document.createElement('div'), { id: 'room' });
      room.style.height = '900px';
      document.body.append(room);
    });
    await link(page)(ids[12]!);
    expect(await shown(page, ids[12]!)).toEqual(right(ids[12]!));
    // Nobody has scrolled for a while.
    await page.waitForSelector('[data-scrollama-index]');
    await page.evaluate(() =>
      document.querySelector('[data-chapter]')?.before(document.getElementById('room')!)
    );
    const id = await read(page, 0.62);
    expect(ids.indexOf(id)).toBeLessThan(12);
    expect(await shown(page, id)).toEqual(right(id));
  });

  test.for(['IntersectionObserver', 'ResizeObserver'])(
    'in a browser without %s',
    async (name, { open }) => {
      const page = await open({
        before: (each) =>
          each.addInitScript((missing) => {
            delete (window as unknown as Record<string, unknown>)[missing];
          }, name)
      });
      const ids = await stepIds(page);
      const few = ids.filter((_, index) => index % 5 === 0);
      expect(await wrongAfter(page, few, link(page))).toEqual([]);
      // Everything stands elsewhere now.
      await page.setViewportSize({ width: 700, height: 900 });
      expect(await wrongAfter(page, few, link(page))).toEqual([]);
    }
  );
});

test('at rest nothing runs, and far stages have not even begun', async ({ open }) => {
  const page = await open({
    before: (each) =>
      each.addInitScript(() => {
        const ask = window.requestAnimationFrame.bind(window);
        const counted = { asked: 0, ask };
        Object.assign(window, { counted });
        window.requestAnimationFrame = (callback) => {
          counted.asked++;
          return ask(callback);
        };
      })
  });
  const ids = await stepIds(page);
  await link(page)(ids[1]!);
  // Coming to life is work, and takes as long as the network does.
  await page.waitForSelector(`[data-stage][data-step="${ids[1]}"][data-live]`);
  await rest(page);
  await frames(page);
  const asked = await page.evaluate(async () => {
    const { counted } = window as unknown as {
      counted: { asked: number; ask: typeof requestAnimationFrame };
    };
    const before = counted.asked;
    for (let frame = 0; frame < 20; frame++) await new Promise(counted.ask);
    return counted.asked - before;
  });
  expect(asked).toBe(0);
  const live = await page.locator('[data-live]').count();
  expect(live).toBeGreaterThan(0);
  expect(live).toBeLessThan(await page.locator('[data-stage]').count());
  // Nor do they stick: each that may costs some work for every frame of scrolling.
  const sticks = await page.$$eval('[data-stage]', (all) =>
    all.map((stage) => getComputedStyle(stage).position === 'sticky')
  );
  expect(sticks.filter(Boolean).length).toBeLessThan(5);
  const here = page.locator(`[data-stage][data-step="${ids[1]}"]`);
  expect(await here.evaluate((stage) => getComputedStyle(stage).position)).toBe('sticky');
});
