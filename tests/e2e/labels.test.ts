import { describe } from 'vitest';
import { viewportFor, type Layout } from '$lib/player/stage/viewport';
import { readSheet, type Box } from './support/labels.ts';
import { goTo, stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** CSS pixels that boxes may share: the browser rounds. */
const slack = 0.75;
const overlap = (a: Box, b: Box): boolean =>
  a[0] + slack < b[2] && b[0] + slack < a[2] && a[1] + slack < b[3] && b[1] + slack < a[3];
const inside = (a: Box, b: Box): boolean =>
  a[0] >= b[0] - slack && a[1] >= b[1] - slack && a[2] <= b[2] + slack && a[3] <= b[3] + slack;
const meet = (a: readonly Box[], b: readonly Box[]): boolean =>
  a.some((one) => b.some((other) => overlap(one, other)));

const screens: { width: number; height: number; layout: Layout }[] = [
  { width: 360, height: 740, layout: 'overlay' },
  { width: 768, height: 1024, layout: 'overlay' },
  { width: 1280, height: 800, layout: 'columns' }
];

describe('labels on maps, as a browser sets them', () => {
  test.for(screens)('$width px wide', async ({ layout, ...viewport }, { open }) => {
    const page = await open({ viewport, reducedMotion: 'reduce' });
    const wrong: string[] = [];
    let maps = 0;
    for (const id of await stepIds(page)) {
      await goTo(page, id);
      const { labels, others, picture, cards, credit } = await readSheet(page, id);
      if (labels.length === 0) continue;
      maps++;
      const say = (what: string): number => wrong.push(`${id}: ${what}`);
      const [left, top, right, bottom] = picture;
      const { safeArea } = viewportFor({ width: right - left, height: bottom - top }, layout);
      const free: Box = [
        left + safeArea.left,
        top + safeArea.top,
        right - safeArea.right,
        bottom - safeArea.bottom
      ];
      labels.forEach(({ key, boxes, size }, i) => {
        if (size < 12) say(`${key} is ${size} px`);
        if (!boxes.every((box) => inside(box, picture))) say(`${key} is cut by the frame`);
        if (!boxes.every((box) => inside(box, free))) say(`${key} leaves the clear area`);
        for (const other of [...labels.slice(i + 1), ...others])
          if (meet(boxes, other.boxes)) say(`${key} lies on ${other.key}`);
      });
      if (credit.length === 0) say('does not say whose data it is');
      if (meet(credit, cards)) say('a card lies on the credit');
      if (
        meet(
          labels.flatMap(({ boxes }) => boxes),
          cards
        )
      )
        say('a card lies on a label');
    }
    expect(wrong).toEqual([]);
    expect(maps).toBeGreaterThan(20);
  });
});
