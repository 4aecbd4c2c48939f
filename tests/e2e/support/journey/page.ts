import type { View } from '../engines/engine.ts';
import { until } from '../hosts/wait.ts';

/** Where a reader is on the story's page, asked of whichever engine shows it. */

/** The ids of all steps, a list a chapter. */
export const chaptersOf = (view: View): Promise<string[][]> =>
  view.evaluate(() =>
    [...document.querySelectorAll('[data-chapter]')].map((run) =>
      [...run.querySelectorAll('section[data-step]')].map(({ id }) => id)
    )
  );

/** Follows a link to a step of this page. */
export const follow = (view: View, id: string) =>
  view.evaluate((step) => void (location.hash = step), id);

/** What the stage of a step says and shows, and where the step's words are. */
const looks = (view: View, id: string) =>
  view.evaluate((step) => {
    const words = document.getElementById(step)?.querySelector('.words');
    const stage = words?.closest('[data-chapter]')?.querySelector<HTMLElement>('[data-stage]');
    const inSight = (element?: Element | null) => {
      const box = element?.getBoundingClientRect();
      return !!box && box.width * box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    };
    // The ground of a map, which stands elsewhere in the page.
    const ground = [...(stage?.querySelectorAll('svg use') ?? [])];
    return {
      step: stage?.dataset.step,
      live: stage?.dataset.live !== undefined,
      drawn: [...(stage?.querySelectorAll('svg *') ?? [])].some(inSight),
      ground: ground.length === 0 || ground.some(inSight),
      words: inSight(words)
    };
  }, id);

/**
 * Waits until the picture of a step is beside its words, alive.
 * @param wanted `words: false` where the chapter's own words come first
 * @throws with what is there instead
 */
export async function arrived(view: View, id: string, wanted = { words: true }): Promise<void> {
  let seen: object = {};
  await until(`the picture of ${id}`, async () => {
    const found = await looks(view, id);
    seen = found;
    const { step, live, drawn, ground, words } = found;
    return step === id && live && drawn && ground && (words || !wanted.words);
  }).catch((error: Error) => {
    throw new Error(`${error.message}, but ${JSON.stringify(seen)}`);
  });
}

/** Whether the page is wider than its window. */
export const sideways = (view: View): Promise<boolean> =>
  view.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });

/** Each step's paragraphs as they stand on the page. */
export const wordsOf = (view: View): Promise<Record<string, string>> =>
  view.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.step[data-step]')].map((step) => [
        step.id,
        [...step.querySelectorAll('.words > p')]
          .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
          .join('\n')
      ])
    )
  );

/** Puts the focus on an element, as Tab would. */
export const focus = (view: View, selector: string) =>
  view.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    element?.focus();
    if (!element || document.activeElement !== element) throw new Error(`no focus on ${wanted}`);
  }, selector);

/** Whether an element of this kind is there, and is to be seen. */
export const isSeen = (view: View, selector: string): Promise<boolean> =>
  view.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].some((element) => element.checkVisibility()),
    selector
  );
