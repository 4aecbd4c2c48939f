import { sum } from 'd3';
import { safeAreaOf, type Area } from '../../drawing/area';
import { setHeading, type Editorial, type Heading } from '../../drawing/heading';
import type { TextLine } from '../../drawing/texts';
import type { Viewport } from '../../drawing/viewport';
import { fitRows, leastOf, type Fit } from './fit';
import { headRoom, setHeads } from './heads';
import { setRow } from './row';
import { words } from './strings';
import type { Shape } from './type';
import type { AccountsGraph, AccountsKeyframe, Dot, Kind, Row, Rule } from './types';

/**
 * The rows that have arrived, as large as they fit in one viewport. Where there is room for columns a
 * row keeps its place whatever the step is about; elsewhere the focused row stands alone, or all in
 * short.
 */
export function layout(keyframe: AccountsKeyframe, viewport: Viewport): AccountsGraph {
  const { kind, rows, arrived, focus } = keyframe;
  const area = safeAreaOf(viewport);
  const wide = area.width >= 480;
  const here = rows.slice(0, arrived).map(({ id }) => id);
  const alone = wide ? undefined : rows.find(({ id }) => id === focus);
  const placed = alone ? [alone] : rows.slice(0, arrived);
  const { heading, body, fit, state } = place(keyframe, placed, kind, area, wide);
  const room = Math.max(0, body.height - sum(fit.heights)) / placed.length;
  const number = alone ? words.place(here.indexOf(alone.id) + 1, here.length) : null;
  const heads = setHeads(kind, fit, body.y, state, number);
  const texts: TextLine[] = [...heading.texts, ...heads.texts];
  const dots: Dot[] = [...heads.dots];
  const rules: Rule[] = [ruleOf('top', body, body.y, 1.5, 0)];
  let y = body.y;
  for (const [i, row] of fit.rows.entries()) {
    if (here.includes(row.id)) {
      const set = setRow(row, kind, fit.columns, y + room * 0.2, fit.type, fit.level);
      texts.push(...set.texts);
      dots.push(...set.dots);
      const about = row.id === focus && placed.length > 1;
      rules.push(ruleOf(`${row.id} rule`, body, y, i > 0 ? 1 : 0, about ? 1 : 0));
    }
    y += (fit.heights[i] ?? 0) + room;
  }
  const shown = placed.map(({ id }) => id).filter((id) => here.includes(id));
  return { rows: shown, texts, dots, rules };
}

const ruleOf = (
  key: string,
  { x, width }: Area,
  y: number,
  weight: number,
  focused: number
): Rule => ({ key, x, y, width, weight, focused, opacity: 1 });

interface Placed {
  readonly heading: Heading;
  /** Where the rows are. */
  readonly body: Area;
  readonly fit: Fit;
  /** That of all rows, where it is said once. */
  readonly state: string | null;
}

/** The rows under as much of the heading as leaves room for them, which is said on the card too. */
function place(
  { headline, measure, source }: Editorial,
  rows: readonly Row[],
  kind: Kind,
  area: Area,
  wide: boolean
): Placed {
  const tries: Editorial[] = [
    { headline, measure, source },
    { headline, measure, source: null },
    { headline, measure: null, source: null },
    { headline: null, measure: null, source: null }
  ];
  const shapes: Shape[] = wide ? ['wide', 'compact'] : ['stacked', 'compact'];
  const [first] = rows;
  const alike = rows.length > 1 && rows.every((row) => row.state === first?.state);
  const state = alike ? (first?.state ?? null) : null;
  const once = rows.map((row) => (state === null ? row : { ...row, state: null }));
  let last: Placed | undefined;
  for (const some of tries) {
    const heading = setHeading(some, area, 0);
    const top = area.y + headRoom(heading.top, wide);
    const body = { ...area, y: top, height: area.y + area.height - heading.bottom - top };
    for (const shape of shapes) {
      const compact = shape === 'compact';
      const said = compact ? once : rows;
      const fit = fitRows(said, kind, body, shape);
      const placed = { heading, body, state: compact && state ? words.all(state) : null };
      if (fit) return { ...placed, fit };
      last = { ...placed, fit: leastOf(said, kind, body, shape) };
    }
  }
  if (!last) throw new Error('no heading was tried');
  return last;
}
