import { expect } from 'vitest';
import type { View } from '../engines/engine.ts';
import { until } from '../hosts/wait.ts';
import type { Stop } from './journey.ts';
import { arrived, chaptersOf, focus, follow, isSeen, sideways } from './page.ts';

/** What a stop is told beside its own data. */
export interface Visit {
  readonly view: View;
  /** The address of the story, with `/` at its end. */
  readonly site: string;
  /** Whether every step is gone to, not only each chapter's first. */
  readonly every: boolean;
}
type Check<By> = (visit: Visit, stop: Extract<Stop, { by: By }>) => Promise<void>;

const summary = '[data-reader] summary';

let visits = 0;

/** Opens the story with this query and fragment, as somebody does who was sent the address. */
async function open({ view, site }: Visit, address = ''): Promise<string[][]> {
  const to = new URL(address, site);
  // Another fragment alone would not load the page again.
  to.searchParams.set('visit', String(++visits));
  await view.goto(to.href);
  return chaptersOf(view);
}

/** Opens the story, and again at the first step of one of its chapters. */
async function openAt(visit: Visit, chapter: number, query = ''): Promise<readonly string[]> {
  const { [chapter]: steps } = await open(visit);
  if (!steps?.[0]) throw new Error(`the story has no chapter ${chapter}`);
  await open(visit, `${query}#${steps[0]}`);
  return steps;
}

const links: Check<'links'> = async (visit) => {
  const chapters = await open(visit);
  const down = chapters.flatMap((steps) => (visit.every ? steps : steps.slice(0, 1)));
  expect(down.length).toBeGreaterThan(5);
  for (const id of [...down, ...down.slice(0, -1).reverse()]) {
    await follow(visit.view, id);
    await arrived(visit.view, id);
    expect(await sideways(visit.view), `${id} is wider than the window`).toBe(false);
  }
};

const jump: Check<'jump'> = async (visit) => {
  const steps = (await open(visit)).flat();
  for (const id of [steps.at(-1)!, steps[0]!]) {
    await follow(visit.view, id);
    await arrived(visit.view, id);
  }
};

/** Pixels scrolled. */
const place = (view: View) => view.evaluate(() => Math.round(scrollY));

/** Reads a step by scrolling alone: a fragment says of itself where to go. */
async function standAt(view: View, id: string): Promise<number> {
  await view.evaluate((step) => {
    document.getElementById(step)?.scrollIntoView({ behavior: 'instant' });
    scrollBy({ top: 30, behavior: 'instant' });
  }, id);
  await arrived(view, id);
  return place(view);
}

const reload: Check<'reload'> = async (visit, { chapter }) => {
  const { view } = visit;
  const { [chapter]: [id = ''] = [] } = await open(visit);
  const before = await standAt(view, id);
  await view.evaluate(() => {
    document.documentElement.dataset.old = '';
    // The answer is to leave before the page does.
    setTimeout(() => location.reload());
  });
  // In between there is no page to ask.
  await until('the page again', () =>
    view.evaluate(() => document.documentElement.dataset.old === undefined).catch(() => false)
  );
  await arrived(view, id);
  await until(`${before} px from the top`, async () => Math.abs((await place(view)) - before) <= 2);
};

const away: Check<'away'> = async (visit, { chapter }) => {
  const { view } = visit;
  const { [chapter]: [id = '', next = ''] = [] } = await open(visit);
  const before = await standAt(view, id);
  await view.evaluate(() => void setTimeout(() => location.assign('sources/')));
  /** Which page has come; in between there is none to ask. */
  const come = (story: boolean) =>
    view
      .evaluate(
        (wanted) =>
          document.readyState === 'complete' &&
          (document.querySelector('[data-chapter]') !== null) === wanted,
        story
      )
      .catch(() => false);
  await until('another page', () => come(false));
  await view.back();
  await until('the page again', () => come(true));
  await arrived(view, id);
  await until(`${before} px from the top`, async () => Math.abs((await place(view)) - before) <= 4);
  await follow(view, next);
  await arrived(view, next);
};

const menu: Check<'menu'> = async (visit, { chapter, to }) => {
  const { view } = visit;
  const [id = ''] = await openAt(visit, chapter);
  await arrived(view, id);
  await focus(view, summary);
  await view.press('Enter');
  await until('the menu', () => isSeen(view, '[data-reader] ol a'));
  expect(await sideways(view), 'the menu is wider than the window').toBe(false);
  const current = () =>
    view.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('[data-reader] [aria-current]');
      const title = document.querySelector('[data-where]')?.textContent ?? '';
      return { href: link?.getAttribute('href'), named: link?.textContent?.includes(title) };
    });
  const chapters = await view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-chapter]')].map(
      ({ dataset }) => dataset.chapter
    )
  );
  await until(
    'the chapter at hand',
    async () => (await current()).href === `#${chapters[chapter]}`
  );
  expect((await current()).named).toBe(true);
  await view.press('Escape');
  await until('the menu is closed', async () => !(await isSeen(view, '[data-reader] ol a')));
  expect(
    await view.evaluate((wanted) => document.activeElement?.matches(wanted), summary),
    'the focus is on the menu’s button again'
  ).toBe(true);

  await view.press('Enter');
  await until('the menu', () => isSeen(view, '[data-reader] ol a'));
  await focus(view, `[data-reader] ol a[href="#${chapters[to]}"]`);
  await view.press('Enter');
  const first = (await chaptersOf(view))[to]?.[0] ?? '';
  await arrived(view, first, { words: false });
};

const steps: Check<'steps'> = async (visit, { chapter }) => {
  const { view } = visit;
  const [first = '', second = ''] = await openAt(visit, chapter, '?view=steps');
  await arrived(view, first);
  await focus(view, '.stepper button:last-of-type');
  await view.press('Enter');
  await arrived(view, second);
  const said = await view.evaluate(() => document.querySelector('[data-said-step]')?.textContent);
  expect(said).toMatch(/\d.*[.?!”’]$/);
  await focus(view, '.stepper button');
  await view.press('Enter');
  await arrived(view, first);
};

const list: Check<'list'> = async (visit) => {
  const { view } = visit;
  const all = (await open(visit, '?view=list')).flat();
  await until('the list', () => isSeen(view, 'html[data-unrolled]'));
  const stills = await view.evaluate(() =>
    [...document.querySelectorAll('.step')]
      .filter((step) => [...step.querySelectorAll('img')].some(({ clientWidth }) => clientWidth))
      .map(({ id }) => id)
  );
  expect(stills).toEqual(all);
  expect(await isSeen(view, '[data-stage]')).toBe(false);
  expect(await sideways(view)).toBe(false);
};

const explore: Check<'explore'> = async (visit) => {
  const { view } = visit;
  await open(visit, '#explore');
  await until('the night', () => isSeen(view, '#explore[data-live]'));
  const hour = () =>
    view.evaluate(() => document.querySelector('#explore output strong')?.textContent ?? '');
  const before = await hour();
  await focus(view, '#explore input[type="range"]');
  await view.press('ArrowRight');
  await until('another hour', async () => (await hour()) !== before);
  expect(await hour()).toMatch(/^\d\d:\d\d$/);
  expect(await sideways(view)).toBe(false);
};

const address: Check<'address'> = async (visit, { theme, chapter }) => {
  const { view } = visit;
  const [id = '', next = ''] = await openAt(visit, chapter, `?theme=${theme}&motion=still`);
  await arrived(view, id);
  await follow(view, next);
  await arrived(view, next);
  const asked = await view.evaluate(async (step) => {
    const root = document.documentElement;
    const card = document.getElementById(step)?.querySelector('.words');
    // Stills are in the page only where they are to be shown.
    dispatchEvent(new Event('beforeprint'));
    const still = document.querySelector<HTMLImageElement>(`#${step} > img`)!.src;
    dispatchEvent(new Event('afterprint'));
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(card ?? root)
        .color.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return {
      theme: root.dataset.theme,
      motion: root.dataset.motion,
      scheme: getComputedStyle(root).colorScheme,
      // Light words are on dark ground.
      words: red + green + blue > 384 ? 'dark' : 'light',
      still: await groundOf(still)
    };
    /** Whether the ground of a still is dark or light, at its corner. */
    async function groundOf(src: string) {
      const image = new Image(32, 18);
      image.src = src;
      // WebKit draws what is not in the page without its fragment.
      document.body.append(image);
      await image.decode();
      image.getBoundingClientRect();
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.drawImage(image, 0, 0, 32, 18);
      image.remove();
      const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return r + g + b > 384 ? 'light' : 'dark';
    }
  }, next);
  expect(asked).toEqual({
    theme,
    motion: 'still',
    scheme: theme,
    words: theme,
    still: theme
  });
};

const checks = { links, jump, reload, away, menu, steps, list, explore, address };

/** Goes to a stop, and fails if something is not as it has to be there. */
export const goThere = (visit: Visit, stop: Stop): Promise<void> =>
  (checks[stop.by] as (visit: Visit, stop: Stop) => Promise<void>)(visit, stop);
