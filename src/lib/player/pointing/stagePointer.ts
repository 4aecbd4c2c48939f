import { pointsIn } from '../../scenes/points';
import type { Named, Point } from '../../scenes/types';
import type { Layer } from '../stage/layer';
import { live, watchers } from '../stage/live';
import { captionOf } from './caption';
import { nearestIn } from './nearest';
import { overlayOn } from './overlay';
import type { Told } from './told';

/** What can be done with one stage's living picture. */
export interface StagePointer {
  /** Names what is at a place of the window; nothing where nothing is or, with `toggle`, where it was named already. */
  point(clientX: number, clientY: number, toggle: boolean): void;
  hide(): void;
  /** Keeps marks in the warm colour, wherever the picture takes them. */
  light(keys: readonly string[]): void;
}

const pointers = new Map<Element, StagePointer>();

/** The pointer of a stage, one for each. */
export function pointerOf(stage: Element, told: Told): StagePointer {
  const pointer = pointers.get(stage) ?? openPointer(stage, told);
  pointers.set(stage, pointer);
  return pointer;
}

function openPointer(stage: Element, told: Told): StagePointer {
  const overlay = overlayOn(stage);
  let lit: readonly string[] = [];
  let pointed: { readonly point: Point; readonly named: Named } | null = null;
  let layers: readonly Layer[] | null = null;
  let points: readonly Point[] = [];
  let nearest: ReturnType<typeof nearestIn> | null = null;

  /** What is shown now, with its points; they are found anew where the picture was drawn anew. */
  function look() {
    const shown = live.get(stage)?.();
    if (!shown) return null;
    if (shown.layers !== layers) {
      layers = shown.layers;
      points = pointsIn(layers, told.pointers);
      nearest = null;
    }
    return shown;
  }
  function draw(): void {
    const shown = look();
    if (!shown) return;
    overlay.draw(
      shown.viewport,
      points.filter(({ key }) => lit.includes(key)),
      pointed && {
        point: pointed.point,
        caption: captionOf(pointed.named, pointed.point, shown.viewport)
      }
    );
  }
  watchers.add((place) => {
    if (place !== stage || (!pointed && lit.length === 0)) return;
    // What was pointed at has moved away from under the pointer.
    pointed = null;
    draw();
  });
  return {
    point(clientX, clientY, toggle) {
      const shown = look();
      if (!shown) return;
      nearest ??= nearestIn(points);
      const found = nearest(...overlay.locate(shown.viewport, clientX, clientY));
      const named = found && told.names[Math.round(shown.time)]?.[found.key];
      const again = pointed?.point.key === found?.key;
      if (again && !toggle && found === pointed?.point) return;
      pointed = found && named && !(again && toggle) ? { point: found, named } : null;
      draw();
    },
    hide() {
      if (!pointed) return;
      pointed = null;
      draw();
    },
    light(keys) {
      lit = keys;
      draw();
    }
  };
}
