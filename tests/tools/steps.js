/** @import { Page } from 'playwright-core' */

/**
 * What is said where a page answers and is shown, but its browser draws it no more: seen of Chromium on a busy
 * machine, of one page among others, for good.
 */
const noFrame = 'The browser gives no frame.';
/** Milliseconds without a frame after which none is expected any more. */
const patience = 10_000;

/**
 * The ids of all steps, in the order of the page.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export function stepIds(page) {
  return page.$$eval('[id][data-step]', (steps) =>
    steps.filter((step) => step.id === step.getAttribute('data-step')).map((step) => step.id)
  );
}

/**
 * Every tenth of a list, its first and last included.
 * @template T
 * @param {T[]} list
 */
export function tenth(list) {
  return list.filter((_, index) => index % 10 === 0 || index === list.length - 1);
}

/**
 * Resolves after two frames: what a scroll or a resize has set off is laid out and painted.
 * @param {Page} page
 * @returns {Promise<void>}
 */
export function frames(page) {
  return page.evaluate(
    ([message, limit]) =>
      new Promise((done, fail) => {
        const stalled = setTimeout(fail, limit, new Error(message));
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            // Tests count what a page holds.
            clearTimeout(stalled);
            done();
          })
        );
      }),
    /** @type {const} */ ([noFrame, patience])
  );
}

/**
 * Waits until no picture in sight has changed for six frames running: it is at rest.
 * @param {Page} page
 * @returns {Promise<void>}
 * @throws if one still moves after ten seconds' worth of frames
 */
export function rest(page) {
  return page.evaluate(
    ([message, limit]) =>
      new Promise((done, fail) => {
        const inSight = (/** @type {Node} */ node) => {
          const element = node instanceof Element ? node : node.parentElement;
          const { top, bottom } =
            element?.closest('[data-stage]')?.getBoundingClientRect() ?? new DOMRect();
          return bottom > 0 && top < innerHeight;
        };
        // Told of at once, not collected: what a frame's own work changed is gone from the records by the next.
        let changed = false;
        const changes = new MutationObserver((records) => {
          changed ||= records.some(({ target }) => inSight(target));
        });
        for (const stage of document.querySelectorAll('[data-stage]'))
          changes.observe(stage, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true
          });
        let still = 0;
        let left = 600;
        const stalled = () => setTimeout(fail, limit, new Error(message));
        let waiting = stalled();
        requestAnimationFrame(function again() {
          clearTimeout(waiting);
          still = changed ? 0 : still + 1;
          changed = false;
          if (still === 6) return done();
          if (--left === 0) return fail(new Error('The picture never comes to rest.'));
          waiting = stalled();
          requestAnimationFrame(again);
        });
      }),
    /** @type {const} */ ([noFrame, patience])
  );
}

/**
 * Goes to a step by its link and waits until its stage, alive, shows it at rest.
 * @param {Page} page
 * @param {string} id
 */
export async function goTo(page, id) {
  await page.evaluate((step) => {
    history.replaceState(null, '', `#${step}`);
    document.getElementById(step)?.scrollIntoView({ behavior: 'instant' });
  }, id);
  await page.waitForSelector(`[data-stage][data-step="${id}"][data-live]`, { timeout: 30_000 });
  await rest(page);
}

/**
 * Scrolls from the top to the very end by half a screen at a time, as a reader would.
 * @param {Page} page
 */
export async function scrollThrough(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const end = () => document.documentElement.scrollHeight - innerHeight;
    for (let y = 0; y < end(); y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
      await frame();
    }
    scrollTo({ top: end(), behavior: 'instant' });
  });
  await page.waitForLoadState('networkidle');
  await rest(page);
}
