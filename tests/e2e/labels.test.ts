import { viewportFor, type Layout } from '$lib/player/stage/viewport';
import { readSheet, type Box, type Sheet } from './support/labels.ts';
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

/** The widest first: what a picture has in words is all there. */
const screens: { width: number; height: number; layout: Layout }[] = [
  { width: 1280, height: 800, layout: 'columns' },
  { width: 768, height: 1024, layout: 'overlay' },
  { width: 360, height: 740, layout: 'overlay' }
];

/** What is wrong with the labels of a picture that has some, each a few words. */
function faults({ labels, others, picture, cards, credit }: Sheet, layout: Layout): string[] {
  const wrong: string[] = [];
  const say = (what: string): number => wrong.push(what);
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
  const words = labels.flatMap(({ boxes }) => boxes);
  if (meet(words, cards)) say('a card lies on a label');
  return wrong;
}

// Which steps have labels hangs on their pictures: the first window is asked for every step.
test('labels on maps, as a browser sets them', { timeout: 240_000 }, async ({ open }) => {
  let maps: string[] | null = null;
  const wrong: string[] = [];
  for (const { layout, ...viewport } of screens) {
    const page = await open({ viewport, reducedMotion: 'reduce' });
    const labelled: string[] = [];
    for (const id of maps ?? (await stepIds(page))) {
      await goTo(page, id);
      const sheet = await readSheet(page, id);
      if (sheet.labels.length === 0) continue;
      labelled.push(id);
      wrong.push(...faults(sheet, layout).map((what) => `${viewport.width} px, ${id}: ${what}`));
    }
    maps ??= labelled;
    expect(labelled, `the maps ${viewport.width} px wide`).toEqual(maps);
    await page.context().close();
  }
  expect(wrong).toEqual([]);
  expect(maps?.length).toBeGreaterThan(20);
});
