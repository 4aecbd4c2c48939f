import type { Pane, View } from '../engines/engine.ts';
import type { HostPage, Reading } from './pages.ts';
import { until } from './wait.ts';

/** The frames of ours that stand in the page's own markup, or in somebody else's element. */
export const isPiece = (site: string): string[] => [`${site}embed/scene/`, `${site}embed/story/`];

/** Where the frames are, once the one asked for is in the middle of the window. */
export const showFrame = (view: View, site: string, index: number) =>
  view.evaluate(
    ([begins, at]) => {
      const all = (root: ParentNode): HTMLIFrameElement[] =>
        [...root.querySelectorAll('*')].flatMap((element) =>
          element instanceof HTMLIFrameElement
            ? begins.some((begin) => element.src.startsWith(begin))
              ? [element]
              : []
            : element.shadowRoot
              ? all(element.shadowRoot)
              : []
        );
      const frames = all(document);
      frames[at]?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = frames[at]?.getBoundingClientRect();
      return {
        sources: frames.map(({ src }) => src),
        box: box ? ({ ...box.toJSON() } as DOMRect) : null
      };
    },
    [isPiece(site), index] as [string[], number]
  );

/** Every frame of ours, in the order of the page, each in sight for long enough to have come. */
export async function pieces(view: View, site: string): Promise<Pane[]> {
  const { sources } = await showFrame(view, site, 0);
  for (const i of sources.keys()) {
    await showFrame(view, site, i);
    await until(`frame ${i + 1} comes`, async () => (await found(view, site)).length > i);
  }
  const panes = await found(view, site);
  const addresses: string[] = [];
  for (const pane of panes) addresses.push(await pane.evaluate(() => location.href));
  return sources.map((source) => {
    const at = addresses.indexOf(source);
    if (at < 0) throw new Error(`there is no frame of ${source}`);
    addresses[at] = '';
    return panes[at] as Pane;
  });
}
async function found(view: View, site: string): Promise<Pane[]> {
  const panes: Pane[] = [];
  // One after another: a driver is in one frame at a time.
  for (const begin of isPiece(site)) panes.push(...(await view.frames(begin)));
  return panes;
}

/** What a frame of ours is like, seen from inside. */
const inside = (piece: Pane) =>
  piece.evaluate(() => {
    const content = document.querySelector('[data-part="content"]');
    const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
    return {
      path: location.pathname,
      complete: document.readyState === 'complete',
      now: document.querySelectorAll('section.now').length,
      alive: document.documentElement.matches('[data-alive]'),
      lives: document.querySelector('[data-part="picture"] .layer') !== null,
      steps: document.querySelectorAll('[data-step]').length,
      wanted: Math.ceil(content?.getBoundingClientRect().height ?? 0),
      height: innerHeight,
      reach: scrollHeight,
      sideways: scrollWidth - clientWidth
    };
  });

/** What a frame may have to begin with: more than that must be filled. CSS pixels. */
const most = 1000;

/** How tall a frame has to be, in CSS pixels; `null` where it has a scroll bar of its own. */
export function due(wanted: number, { sized }: HostPage): number | null {
  if (sized === 'clamped') return Math.min(1000, Math.max(200, wanted));
  if (sized === 'nobody' || sized === 'browserOnce' || sized === 'measured') return null;
  return wanted;
}

/**
 * Waits until a frame of ours shows what it has to and is as tall as it has to be.
 * @param read whether its steps have been read: then its picture lives
 * @returns what is wrong with it nevertheless
 */
export async function settle(piece: Pane, reading: Reading, read = false): Promise<string[]> {
  const stepper = (reading.scene ?? 'stepper') === 'stepper';
  const whole = await piece.evaluate(() => location.pathname.endsWith('/embed/story/'));
  await until('a piece is awake', async () => {
    const { complete, wanted, now, alive, lives, steps } = await inside(piece);
    if (!complete || wanted === 0) return false;
    return whole || !stepper || (now === 1 && alive && (lives || !read || steps === 1));
  });
  let last = await inside(piece);
  const fits = await until('a frame is as tall as its content', async () => {
    last = await inside(piece);
    const height = due(last.wanted, reading);
    return height === null || Math.abs(last.height - height) <= 2;
  }).catch(() => false);
  return [
    ...(fits ? [] : [`${last.path}: a frame of ${last.height} pixels holds ${last.wanted}`]),
    // Measured once, before the frame had its width, it may be more than is needed: see `Sized`.
    ...(reading.sized !== 'browserOnce' && last.height > 1.25 * Math.max(last.wanted, most)
      ? [`${last.path}: ${last.height} pixels for ${last.wanted}`]
      : []),
    ...(last.sideways > 0 ? [`a piece is ${last.sideways} pixels too wide`] : []),
    ...(last.reach + 2 < last.wanted ? ['a piece cannot be read to its end'] : [])
  ];
}

/**
 * Reads every step of a piece, by its buttons where it has them.
 * @returns what could not be read
 */
export const readSteps = (piece: Pane): Promise<string[]> =>
  piece.evaluate(() => {
    const sections = [...document.querySelectorAll<HTMLElement>('section[data-step]')];
    const next = document.querySelector<HTMLButtonElement>('[data-part="next"]');
    const seen = new Set<HTMLElement>();
    const look = () => {
      for (const section of sections) {
        const { width, height, left, right } = section.getBoundingClientRect();
        const readable = width > 100 && height > 20 && left >= 0 && right <= innerWidth + 1;
        const { visibility, opacity } = getComputedStyle(section);
        const shown = readable && visibility === 'visible' && opacity !== '0';
        // Only what is shown has words here.
        if (shown && section.innerText.trim().length >= 40) seen.add(section);
      }
    };
    look();
    for (let i = 0; i < sections.length && next?.ariaDisabled !== 'true'; i += 1) {
      next?.click();
      look();
    }
    return sections
      .filter((section) => !seen.has(section))
      .map(({ dataset }) => `step ${dataset.step} of ${document.title} cannot be read`);
  });
