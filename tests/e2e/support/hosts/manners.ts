import type { View } from '../engines/engine.ts';
import type { Reading } from './pages.ts';
import { readProbe } from './probe.ts';

/** What a page must find as it left it when it arrives: the focus, and its place. */
export const onArrival = (view: View): Promise<string[]> =>
  view.evaluate(() => [
    ...(document.activeElement === document.body ? [] : ['the focus has been taken']),
    ...(scrollY === 0 && document.body.scrollTop === 0 ? [] : ['the page has been scrolled'])
  ]);

/** Opens the tab of a page that has one, as a reader does: what moves then has been asked for. */
export async function pressButton(view: View): Promise<void> {
  const at = await view.evaluate(() => {
    const { x, y } = (document.querySelector('button') as Element).getBoundingClientRect();
    return { x: x + 5, y: y + 5 };
  });
  await view.click(at.x, at.y);
}

/** What a page must not find after it has been read. */
export async function afterwards(
  view: View,
  reading: Reading,
  origins: readonly string[]
): Promise<string[]> {
  const wide = await view.evaluate(() =>
    ['html', 'body', 'main'].filter((name) => {
      const { scrollWidth, clientWidth } = document.querySelector(name) as Element;
      return scrollWidth > clientWidth;
    })
  );
  const slim = await view.evaluate(() =>
    [...document.querySelectorAll('iframe')].flatMap((frame) => {
      const around = frame.parentElement as HTMLElement;
      const { paddingLeft, paddingRight } = getComputedStyle(around);
      const column = around.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const { width } = frame.getBoundingClientRect();
      return Math.abs(column - width) > 1
        ? [`a frame is ${width} pixels wide in a column of ${column}`]
        : [];
    })
  );
  const probe = await readProbe(view);
  const foreign = (url: string) =>
    /^https?:/.test(url) && !origins.some((origin) => url.startsWith(origin));
  const heights = probe?.heights.filter((seen) => seen.length > 4) ?? [];
  const known = ['axe', ...(reading.globals ?? [])];
  return [
    ...slim,
    ...wide.map((name) => `${name} is wider than the window`),
    // A still that is overtaken by the one for another width is let go.
    ...view.trouble.filter((line) => !/^foreign: |^failed: .*stills.*ABORTED/.test(line)),
    ...(probe?.errors ?? []),
    ...view.trouble.filter((line) => foreign(line.replace(/^foreign: /, ''))),
    ...(probe?.asked.filter(foreign).map((url) => `asks ${url}`) ?? []),
    ...(probe && !reading.jumps && probe.shift > 0.1
      ? [`jumps by ${probe.shift}: ${probe.jumped.join(', ')}`]
      : []),
    ...heights.map((seen) => `a frame was ${seen.join(', ')} pixels tall`),
    ...(probe?.focused.filter((name) => name !== 'button').map((name) => `focus goes to ${name}`) ??
      []),
    ...(probe?.added.filter((name) => !known.includes(name)) ?? []).map((name) => `global ${name}`)
  ].filter((line) => !reading.known?.test(line));
}
