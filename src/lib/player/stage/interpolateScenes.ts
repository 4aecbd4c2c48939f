import { easedThrough } from '../../drawing/motion/ease';
import { interpolateShared, type SharedMark } from '../../drawing/motion/shared';
import { apart, inTurn } from '../../drawing/motion/timing';
import { layerOf, type AnyScene, type Layer } from './layer';

/** A scene with the scene graph that it has at one of two neighbouring steps. */
export interface Side {
  readonly scene: AnyScene;
  readonly graph: unknown;
}

/**
 * Any moment between the pictures of two scenes. Where both offer shared marks these travel, by key,
 * while what else the first shows goes and what else the second shows comes; where not, the one
 * picture goes before the other comes.
 */
export function interpolateScenes(a: Side, b: Side): (turn: number) => Layer[] {
  const [from, to] = [a.scene.shared, b.scene.shared];
  const before = marksOf(a);
  const after = marksOf(b);
  if (!from || !to || before.length === 0 || after.length === 0)
    return (turn) =>
      turn < inTurn.exit[1]
        ? [layerOf(a.scene, a.graph, 1 - easedThrough(turn, inTurn.exit))]
        : [layerOf(b.scene, b.graph, easedThrough(turn, inTurn.enter))];
  const marks = interpolateShared(before, after);
  const [restOfA, restOfB] = [from.rest(a.graph), to.rest(b.graph)] as unknown[];
  return (turn) => {
    const out = 1 - easedThrough(turn, apart.exit);
    const come = easedThrough(turn, apart.enter);
    return [
      ...(out > 0 ? [layerOf(a.scene, restOfA, out)] : []),
      { scene: 'shared', View: to.View, graph: marks(turn), opacity: 1 },
      ...(come > 0 ? [layerOf(b.scene, restOfB, come)] : [])
    ];
  };
}

const marksOf = ({ scene, graph }: Side): readonly SharedMark[] => scene.shared?.marks(graph) ?? [];
