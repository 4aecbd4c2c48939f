import type { SharedMark } from '../drawing/motion/shared';
import type { Point, PointsOf } from './types';

const modules = import.meta.glob<{ pointed: PointsOf<never> }>('./*/pointed.ts');

/** By the name of the scene; of shared marks by theirs. */
export type Pointers = Readonly<Record<string, PointsOf<never>>>;

/** What is drawn at some moment of one scene, or of the marks that two scenes share. */
interface Drawn {
  readonly scene: string;
  readonly graph: unknown;
  /** 0 to 1. */
  readonly opacity: number;
}

/**
 * Fetches how some scenes are pointed at; those that are words themselves are not.
 * @throws (rejects) if their code does not arrive
 */
export async function loadPointers(scenes: Iterable<string>): Promise<Pointers> {
  const loaded = [...new Set(scenes)].map(async (name) => {
    const module = await modules[`./${name}/pointed.ts`]?.();
    return module ? [[name, module.pointed] as const] : [];
  });
  return Object.fromEntries([...(await Promise.all(loaded)).flat(), ['shared', onTheirWay]]);
}

/** Every point of what is drawn that can be pointed at; what is half gone cannot. */
export const pointsIn = (layers: readonly Drawn[], pointers: Pointers): Point[] =>
  layers
    .filter(({ opacity }) => opacity > 0.5)
    .flatMap(({ scene, graph }) => pointers[scene]?.(graph as never) ?? []);

const onTheirWay: PointsOf<readonly SharedMark[]> = (marks) =>
  marks.map(({ key, x, y, width, height }) => ({
    key,
    x,
    y,
    reach: Math.hypot(width, height) / 2,
    width,
    height
  }));
