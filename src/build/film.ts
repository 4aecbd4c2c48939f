import { render } from 'svelte/server';
import Geometry from '../lib/drawing/map/Geometry.svelte';
import { layoutFor, viewportFor } from '../lib/player/stage/viewport';
import { createTimeline, type Layer } from '../lib/player/stage/timeline';
import { allScenes } from '../lib/player/stage/views';
import type { Viewport } from '../lib/drawing/viewport';
import { readPictured } from '../lib/scenes/story';
import { faultsIn } from './verify/faults';
import { textsIn } from './verify/texts';

/** The moments of a turn that a strip shows. */
export const moments: readonly number[] = [0, 0.25, 0.5, 0.75, 1];

/** Two steps that follow each other in one chapter, and the pictures between them. */
export interface Turn {
  readonly from: string;
  readonly to: string;
  /** One HTML fragment for each of `moments`. */
  readonly frames: readonly string[];
  /** Texts that lie over each other between the two, `at ½: …`. */
  readonly faults: readonly string[];
}

/** A chapter's turns in one window. */
export interface Film {
  readonly chapter: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly turns: readonly Turn[];
  /** Markup for the page's head: the scenes' styles. */
  readonly head: string;
  /** Markup that maps draw from, once a page. */
  readonly shared: string;
}

/**
 * Every chapter's turns, drawn by the scenes' own views.
 * @param root the story's folder
 * @param size the window's, in CSS pixels
 * @param wanted ids of steps; a turn is drawn if it leads from or to one. All where none is given
 * @throws {StoryError} where the story cannot be built
 */
export function films(
  root: string,
  { width, height }: { readonly width: number; readonly height: number },
  wanted: readonly string[] | null
): readonly Film[] {
  const { story, stages } = readPictured(root);
  const viewport = viewportFor({ width, height }, layoutFor({ width, height }));
  return story.chapters.flatMap(({ id: chapter }) => {
    const steps = stages[chapter] ?? [];
    const layersAt = createTimeline(steps, allScenes, viewport);
    const heads = new Set<string>();
    const turns = steps.slice(1).flatMap(({ id: to }, i): Turn[] => {
      const from = steps[i]?.id ?? '';
      if (wanted && !wanted.includes(from) && !wanted.includes(to)) return [];
      const drawn = moments.map((t) => layersAt(i + t));
      const frames = drawn.map((layers, n) =>
        layers
          .map((layer, l) => drawLayer(layer, viewport, `${chapter}-${i}-${n}-${l}`, heads))
          .join('')
      );
      const faults = drawn.slice(1, -1).flatMap((layers, n) => crossings(layers, viewport, n + 1));
      return [{ from, to, frames, faults }];
    });
    const shared = render(Geometry, { props: {} }).body;
    return turns.length > 0
      ? [{ chapter, width, height, turns, head: [...heads].join('\n'), shared }]
      : [];
  });
}

function drawLayer(
  { View, graph, opacity }: Layer,
  viewport: Viewport,
  idPrefix: string,
  heads: Set<string>
): string {
  const { head, body } = render(View, { props: { graph, viewport }, idPrefix });
  for (const [style] of head.matchAll(/<style[^>]*>[\s\S]*?<\/style>/g)) heads.add(style);
  return `<div class="layer" style="opacity:${opacity}">${body}</div>`;
}

/** Texts that meet at a moment, in whichever layers. */
function crossings(layers: readonly Layer[], viewport: Viewport, moment: number): string[] {
  const texts = layers.flatMap(({ graph, opacity }) => (opacity > 0.1 ? textsIn(graph) : []));
  return faultsIn(texts, viewport)
    .map(([found]) => found)
    .filter((found) => found.includes('lies over'))
    .map((found) => `t = ${moments[moment]}: ${found}`);
}
