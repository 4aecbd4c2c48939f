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

const sizes = { wide: viewport(576, 150), narrow: viewport(288, 140) };

/**
 * The lane of one person over all the time that `lives.csv` tells of, in two sizes, without words: there
 * is not room for all, and the table by it has each. `null` for somebody of whom it tells nothing.
 */
export function lanesOf(
  story: Story,
  person: string
): Readonly<Record<keyof typeof sizes, Lane>> | null {
  if (!story.lives.some((row) => row.person === person)) return null;
  const days = story.lives.flatMap(daysIn).sort();
  const [from, to] = [`${days[0]?.slice(0, 4)}-01-01`, `${days.at(-1)?.slice(0, 4)}-12-31`];
  const attributes = {
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
  } as const;
  const all = keyframe(story, attributes, { scene: 'lives', attributes: {}, alt: '', at: '' });
  // Out of focus a life has no words; here it has the strong ink all the same.
  const lives = all.lives.map((life) => ({ ...life, focused: false }));
  const lane = (size: Viewport): Lane => {
    const graph = layout({ ...all, lives }, size);
    const segments = graph.segments.map((segment) => ({ ...segment, highlighted: 1 }));
    return { graph: { ...graph, segments }, viewport: size };
  };
  return { wide: lane(sizes.wide), narrow: lane(sizes.narrow) };
}

const daysIn = ({ fromEarliest, toLatest, asOf }: Life): readonly string[] =>
  [fromEarliest, toLatest, asOf].filter((day) => day !== null);
