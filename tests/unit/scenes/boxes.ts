import { safeAreaOf } from '$lib/drawing/area';
import { boxesMeet, textBox, type TextBox } from '$lib/drawing/textBox';
import type { Viewport } from '$lib/drawing/viewport';
import { viewportFor } from '$lib/player/stage/viewport';

export { textBox, type TextBox as Box };

/** Every pair of boxes that lie over each other, by name. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => boxesMeet(a, b))
      .map((b) => `“${a.name}” over “${b.name}”`)
  );
}

/** Every box that is not wholly in the safe area, by name. */
export function outside(boxes: readonly TextBox[], viewport: Viewport): string[] {
  const area = safeAreaOf(viewport);
  const slack = 0.5;
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < area.x - slack ||
        right > area.x + area.width + slack ||
        top < area.y - slack ||
        bottom > area.y + area.height + slack
    )
    .map(({ name, ...box }) => `“${name}” at ${JSON.stringify(box)}`);
}

/** The windows that pictures are held to, from the smallest phone to a desk. */
export const viewports: readonly (readonly [string, Viewport])[] = [
  ['320 × 568', viewportFor({ width: 320, height: 568 }, 'overlay')],
  ['360 × 640', viewportFor({ width: 360, height: 640 }, 'overlay')],
  ['414 × 896', viewportFor({ width: 414, height: 896 }, 'overlay')],
  ['667 × 375', viewportFor({ width: 667, height: 375 }, 'columns')],
  ['768 × 1024', viewportFor({ width: 768, height: 1024 }, 'overlay')],
  ['900 × 700', viewportFor({ width: 900, height: 700 }, 'columns')],
  ['1024 × 768', viewportFor({ width: 1024, height: 768 }, 'columns')],
  ['1280 × 800', viewportFor({ width: 1280, height: 800 }, 'columns')],
  ['1440 × 900', viewportFor({ width: 1440, height: 900 }, 'columns')]
];

/** A phone of 360 pixels that is zoomed to 125 %: narrower than every picture has room for all of its words. */
export const zoomed = ['288 × 512', viewportFor({ width: 288, height: 512 }, 'overlay')] as const;
