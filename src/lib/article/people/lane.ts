import type { Viewport } from '../../drawing/viewport';
import { keyframe } from '../../scenes/lives/keyframes';
import { layout } from '../../scenes/lives/layout';
import type { LivesGraph } from '../../scenes/lives/types';
import type { Life, Story } from '../../story/types';

/** A person's lane as the scene `lives` draws it, in one size. */
export interface Lane {
  readonly graph: LivesGraph;
  readonly viewport: Viewport;
}

const viewport = (width: number, height: number): Viewport => ({
  width,
  height,
  narrow: false,
  safeArea: { top: 2, right: 2, bottom: 2, left: 2 }
});

/** With words where there is room for them; on a phone the table beside it has them. */
const sizes = { wide: viewport(576, 240), narrow: viewport(288, 96) };

/**
 * The lane of one person over all the time that `lives.csv` tells of, in two sizes; `null` for somebody
 * of whom it tells nothing.
 */
export function lanesOf(
  story: Story,
  person: string
): Readonly<Record<keyof typeof sizes, Lane>> | null {
  if (!story.lives.some((row) => row.person === person)) return null;
  const days = story.lives.flatMap(daysIn).sort();
  const [from, to] = [`${days[0]?.slice(0, 4)}-01-01`, `${days.at(-1)?.slice(0, 4)}-12-31`];
  const graph = (size: Viewport) =>
    layout(
      keyframe(story, {
        people: [person],
        focus: [],
        from: [from, from],
        to: [to, to],
        until: null,
        words: 'each',
        line: null,
        headline: null,
        measure: null,
        source: null
      }),
      size
    );
  return {
    wide: { graph: graph(sizes.wide), viewport: sizes.wide },
    narrow: { graph: graph(sizes.narrow), viewport: sizes.narrow }
  };
}

const daysIn = ({ fromEarliest, toLatest, asOf }: Life): readonly string[] =>
  [fromEarliest, toLatest, asOf].filter((day) => day !== null);
