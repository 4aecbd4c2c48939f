import type { Element } from 'domhandler';
import { childElements } from '../tree';

/** How much larger a transform draws; 1 for none. */
function scaleOf(transform: string | undefined): number {
  if (transform === undefined || /^(translate|rotate)\([^)]*\)$/.test(transform)) return 1;
  const scale = /(?:^|\s)scale\(([\d.e-]+)\)$|^matrix\(([\d.e-]+) 0 0 \2 /.exec(transform);
  if (!scale) throw new Error(`a still cannot keep strokes under transform="${transform}"`);
  return Number(scale[1] ?? scale[2]);
}

const divided = (numbers: string, scale: number): string =>
  numbers.replace(/[\d.]+/g, (n) => String(Math.round((Number(n) / scale) * 10_000) / 10_000));

/**
 * Strokes that are to keep their width in pixels under a scale get a width that the scale makes so:
 * not every reader of SVG knows `vector-effect`.
 */
export function keepStrokes(element: Element, around = 1): void {
  const { attribs } = element;
  const scale = around * scaleOf(attribs['transform']);
  if (attribs['vector-effect'] === 'non-scaling-stroke') {
    delete attribs['vector-effect'];
    if (scale !== 1 && attribs['stroke'] && attribs['stroke'] !== 'none') {
      attribs['stroke-width'] = divided(attribs['stroke-width'] ?? '1', scale);
      const dashes = attribs['stroke-dasharray'];
      if (dashes !== undefined) attribs['stroke-dasharray'] = divided(dashes, scale);
    }
  }
  for (const child of childElements(element)) keepStrokes(child, scale);
}
