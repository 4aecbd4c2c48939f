import { sum } from 'd3';
import type { Area } from '../../drawing/area';
import { dodge } from '../../drawing/dodge';
import { sizes } from '../../drawing/heading';
import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { sans } from '../../drawing/textWidth';
import { wrapText } from '../../drawing/wrapText';
import { dim, strong, titleOf, underOf, type Stand } from './labels';
import type { Bar, Group } from './types';

/**
 * The labels beside a bloc's tower, one for each group, each with its coloured bar; those below the
 * line of the majority stay below it, so that the line never runs through one.
 */
export function sideLabels(
  { tower, x, right }: Stand,
  box: { readonly floor: number; readonly line: number; readonly top: number },
  measure: { readonly width: number; readonly unit: number; readonly pitch: number },
  area: Area
): { texts: TextLine[]; bars: Bar[] } {
  const size = sizes(area.width);
  const roomy = area.width >= 640;
  const bar = x + measure.width + (roomy ? 8 : 4);
  const left = bar + (roomy ? 20 : 11);
  const title: Setting = { key: '', size: size.label, face: strong, leading: 1.25 };
  const small: Setting = { key: '', size: size.small, face: sans, tone: 'soft', leading: 1.25 };
  let below = 0;
  const items = tower.groups.map((group) => {
    const top = box.floor - (below + group.seats) * measure.unit;
    const bottom = box.floor - below * measure.unit;
    below += group.seats;
    const under = underOf(group, roomy);
    const members = roomy && group.parties.length > 1 ? membersOf(group) : [];
    const lines = [
      ...(under ? wrapText(under, right - left, size.small) : []),
      ...members.flatMap((text) => wrapText(text, right - left, size.small))
    ];
    const room = heightOf(1, title) + heightOf(lines.length, small) + 4;
    // A part that reaches well below the line is labelled there, where there is more room.
    const beneath = Math.max(0, bottom - Math.max(top, box.line));
    const low = group.left !== null || beneath * 3 >= bottom - top;
    const at =
      (Math.max(top, low ? box.line : top) + Math.max(bottom, low ? box.line : bottom)) / 2;
    return { group, top, bottom, lines, room, at, low };
  });
  const places = new Map<Group, number>();
  const place = (some: typeof items, low: number, high: number) => {
    shorten(some, high - low, heightOf(1, title) + 2);
    dodge(some, low, high).forEach((y, i) => {
      const item = some[i];
      if (item) places.set(item.group, y);
    });
  };
  place(
    items.filter(({ low }) => low),
    box.line + 3,
    box.floor
  );
  place(
    items.filter(({ low }) => !low),
    box.top,
    box.line - 3
  );
  const texts: TextLine[] = [];
  const bars: Bar[] = [];
  for (const { group, top, bottom, lines, room } of items) {
    const key = `${tower.id}:${group.id}`;
    const middle = places.get(group) ?? (top + bottom) / 2;
    const y = middle - room / 2 + 2;
    const only = group.parties.length === 1 ? (group.parties[0]?.party ?? null) : null;
    texts.push(...setLines([titleOf(group)], left, y, { ...title, key: `party:${key}` }));
    texts.push(...setLines(lines, left, y + heightOf(1, title), { ...small, key: `under:${key}` }));
    bars.push({
      key,
      party: only,
      x: bar,
      top,
      bottom,
      label: middle,
      opacity: group.highlighted ? 1 : dim
    });
  }
  return { texts, bars };
}

interface Item {
  readonly group: Group;
  lines: string[];
  room: number;
}

/**
 * Takes away second lines, those of the smallest groups first and of members who left last, until
 * all labels find room.
 */
function shorten(items: readonly Item[], height: number, single: number) {
  const left = ({ group }: Item) => (group.left === null ? 0 : 1);
  for (const item of [...items].reverse().sort((a, b) => left(a) - left(b))) {
    if (sum(items, ({ room }) => room) <= height) return;
    item.lines = [];
    item.room = single;
  }
}

/** `EAST 2, WEST 1 …` in one line. */
const membersOf = ({ parties }: Group): string[] => [
  parties.map(({ letters, chairs }) => `${letters} ${chairs.length}`).join(', ')
];
