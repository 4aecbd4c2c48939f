import type { Engine, View } from '../engines/engine.ts';
import { builtSteps, hostPage } from '../hostPages.ts';
import { hostServer } from '../hostServer.ts';
import { goToStep } from './story.ts';
import { until } from './wait.ts';

/** Where the words of a step are, in CSS pixels from the top of the window; `null` before they are cards. */
const place = (view: View, step: string) =>
  view.evaluate(
    (id) =>
      document
        .querySelector(`lesotho-2014[data-rolled] > [data-step="${id}"] > p`)
        ?.getBoundingClientRect().top ?? null,
    step
  );

/** Pixels: where Chromium 121 comes back to on a page without scripts is up to three off. */
const near = 4;

/**
 * Reads some steps, each time goes to another page, and comes back by the browser's own way: to the page
 * as it was, or to one that is loaded again, as the browser likes.
 * @throws if the words of a step are not where they were
 */
export async function comesBack(engine: Engine, site: string): Promise<void> {
  const hosts = await hostServer();
  const view = await engine.open();
  const ids = builtSteps();
  const story = hosts.put({ html: hostPage({ site, ids }) });
  const other = hosts.put({ html: '<!doctype html><title>Another</title><p>Another page.</p>' });
  try {
    await view.goto(story);
    for (const step of [ids[10], ids[30], ids[50]] as string[]) {
      await goToStep(view, step);
      await until('the words become cards', async () => (await place(view, step)) !== null);
      await goToStep(view, step);
      const before = (await place(view, step)) as number;
      // Followed as a link is: a driver waits for a load that a page from memory has had.
      await view.evaluate((to) => void (location.href = to), other);
      // In between there is no page to ask.
      const arrived = () => view.evaluate(() => document.title === 'Another').catch(() => false);
      await until('another page', arrived);
      await view.back();
      await until(`${step} is where it was`, async () => {
        const now = await place(view, step).catch(() => null);
        return now !== null && Math.abs(now - before) <= near;
      });
    }
  } finally {
    await view.close();
    await hosts.close();
  }
}
