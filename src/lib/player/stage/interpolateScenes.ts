import { easedThrough } from '../../drawing/motion/ease';
import { around, interpolateShared, type SharedMark } from '../../drawing/motion/shared';
import { inTurn } from '../../drawing/motion/timing';
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
  const [groundOfA, groundOfB] = [from.ground?.(a.graph), to.ground?.(b.graph)] as unknown[];
  return (turn) => {
    const layers: Layer[] = [];
    const add = (name: string, { scene }: Side, graph: unknown, opacity: number) => {
      if (graph && opacity > 0) layers.push({ ...layerOf(scene, graph, opacity), scene: name });
    };
    // A ground goes as it comes, with the turn taken backwards.
    add('ground before', a, groundOfA, easedThrough(1 - turn, around.ground));
    add('ground after', b, groundOfB, easedThrough(turn, around.ground));
    layers.push({ scene: 'shared', View: to.View, graph: marks(turn), opacity: 1 });
    // Over the marks, as outlines and words are at rest.
    add(a.scene.name, a, restOfA, 1 - easedThrough(turn, around.exit));
    add(b.scene.name, b, restOfB, easedThrough(turn, around.enter));
    return layers;
  };
}

const marksOf = ({ scene, graph }: Side): readonly SharedMark[] => scene.shared?.marks(graph) ?? [];
