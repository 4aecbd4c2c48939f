import type { View } from '../engines/engine.ts';
import { showFrame } from './scenes.ts';
import { until } from './wait.ts';

/** How far down the page is, whatever scrolls it. */
const place = (view: View) => view.evaluate(() => scrollY + document.body.scrollTop);

/**
 * Whether an action moves the page on. One that comes just when a frame has grown may still be given to
 * where that frame was, so it is done up to three times, as a reader would.
 */
async function moves(view: View, what: string, act: () => Promise<void>): Promise<string[]> {
  const before = await place(view);
  const moved = async () => (await place(view)) > before + 20;
  for (let attempt = 0; attempt < 3; attempt++) {
    await act();
    const there = until(what, moved, 10_000);
    if (await there.catch(() => false)) return [];
  }
  return [what.replace('moves', 'does not move')];
}

/** A reader's wheel and keys move the page on, over a piece of ours as beside it. */
export async function chains(view: View, site: string): Promise<string[]> {
  const { box } = await showFrame(view, site, 0);
  if (!box) return [];
  const x = box.left + box.width / 2;
  const wheel = await moves(view, 'the wheel over a frame moves the page', () =>
    view.wheel(x, Math.max(box.top, 0) + 150, 240)
  );
  const { box: again } = await showFrame(view, site, 0);
  const keys = await moves(view, 'a key in a frame moves the page', async () => {
    // On the picture, where there is nothing to press.
    await view.click(x, Math.max(again?.top ?? 0, 0) + 200);
    await view.press('PageDown');
  });
  return [...wheel, ...keys];
}

/** The same over the picture of the whole story. */
export async function chainsOverStage(view: View): Promise<string[]> {
  const at = await view.evaluate(() => {
    const steps = document.querySelectorAll('lesotho-2014 > section');
    steps[3]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, width } = (
      document.querySelector('lesotho-2014') as Element
    ).getBoundingClientRect();
    return { x: left + width * 0.9, y: innerHeight * 0.1 };
  });
  return moves(view, 'the wheel over the stage moves the page', () => view.wheel(at.x, at.y, 240));
}
