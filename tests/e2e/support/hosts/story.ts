import type { View } from '../engines/engine.ts';
import { frames, tenth } from '../steps.ts';
import type { Reading } from './pages.ts';
import { readProbe } from './probe.ts';
import { until } from './wait.ts';

/** Puts a step where it is read. */
export const goToStep = (view: View, step: string) =>
  view.evaluate((id) => {
    const section = document.querySelector(`lesotho-2014 > [data-step="${id}"]`);
    section?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, step);

/** The steps of the whole story in the page, and whether they are cards. */
const story = (view: View) =>
  view.evaluate(() => {
    const element = document.querySelector('lesotho-2014');
    const steps = [...(element?.querySelectorAll<HTMLElement>(':scope > section') ?? [])];
    const stage = element?.shadowRoot?.querySelector('.stage');
    return {
      ids: steps.map(({ dataset }) => dataset.step ?? ''),
      rolled: element?.hasAttribute('data-rolled') ?? false,
      // A page without scripts defines nothing, and needs nothing.
      stage: stage ? getComputedStyle(stage).position : 'none',
      stills: steps.filter((step) => step.querySelector('img')?.getClientRects().length).length
    };
  });

/**
 * Reads the whole story in the page's own words: every step in its place, every tenth in the picture.
 * @returns what is wrong with it
 */
export async function readStory(view: View, site: string, reading: Reading): Promise<string[]> {
  const { ids } = await story(view);
  if (ids.length < 40) return ['the story is not there'];
  await goToStep(view, ids[0] as string);
  const trouble: string[] = [];
  if (reading.story === 'rolled') {
    await until('the words become cards', async () => (await story(view)).rolled);
    for (const id of tenth(ids)) {
      await goToStep(view, id);
      await until(`the picture shows ${id}`, () => shows(view, site, reading, id)).catch(
        async ({ message }: Error) => {
          // Without frames no page can know that it was scrolled.
          await frames(view as never);
          throw new Error(`${message}; ${await place(view, id)}`);
        }
      );
    }
  }
  if (await backwards(view)) trouble.push('words of ours are set in the direction of the host');
  trouble.push(...(await readWords(view)));
  const { rolled, stage, stills } = await story(view);
  if (reading.story === 'article') {
    if (rolled || stage === 'sticky') trouble.push('the story should have stayed an article');
    if (stills !== ids.length) trouble.push(`${stills} of ${ids.length} stills are there`);
  }
  return trouble;
}

/** Where a step is in the window, and what the page was told of last; for people. */
async function place(view: View, step: string): Promise<string> {
  const at = await view.evaluate((id) => {
    const box = document.querySelector(`[data-step="${id}"]`)?.getBoundingClientRect();
    return `it is at ${box?.top} to ${box?.bottom} of ${innerHeight} px, scrolled ${scrollY}`;
  }, step);
  return `${at}, told of ${JSON.stringify((await readProbe(view))?.told.slice(-3))}`;
}

/** Whether words or pictures of ours stand as if they were written from right to left. */
const backwards = (view: View): Promise<boolean> =>
  view.evaluate(() => {
    const piece = document.querySelector('lesotho-2014') as Element;
    const picture = piece.shadowRoot?.querySelector('.live') ?? piece;
    const ours = [piece, picture, ...document.querySelectorAll('p[dir]')];
    return ours.some((each) => getComputedStyle(each).direction === 'rtl');
  });

/** Whether the picture, in its frame or in the page, is at a step. */
async function shows(view: View, site: string, reading: Reading, id: string): Promise<boolean> {
  const [graphic] = await view.frames(`${site}embed/graphic/`);
  if (!reading.path.includes('inline'))
    return graphic?.evaluate((step) => document.documentElement.dataset.step === step, id) ?? false;
  if (graphic) throw new Error('the picture is in a frame and should be in the page');
  return (await readProbe(view))?.told.at(-1)?.step === id;
}

/** Every step's words, brought into the window: is it they that are under the pointer? */
const readWords = (view: View): Promise<string[]> =>
  view.evaluate(() => {
    const trouble: string[] = [];
    for (const section of document.querySelectorAll<HTMLElement>('lesotho-2014 > section')) {
      const words = section.querySelector(':scope > :is(p, aside, blockquote)') as HTMLElement;
      words.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = words.getBoundingClientRect();
      const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
      const hit = document.elementFromPoint((left + right) / 2, y);
      const inside = left >= 0 && right <= innerWidth;
      if (!inside || hit?.closest('section') !== section)
        trouble.push(
          `the words of ${section.dataset.step} are under ${hit?.localName ?? 'nothing'}`
        );
    }
    return trouble;
  });
