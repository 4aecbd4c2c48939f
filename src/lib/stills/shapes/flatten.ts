import { Element, isTag } from 'domhandler';
import { drawGeometry, unitOfPath, type Placement, type Window } from './geometry';

/** Pixels beyond a window's edge within which a stroke may still reach into it. */
const margin = 6;

const number = (text: string | undefined): number => Number(text ?? 0);
const short = (value: number): string => String(Math.round(value * 10) / 10);

const usesGeometry = (element: Element): boolean =>
  element.name === 'use' || element.children.some((child) => isTag(child) && usesGeometry(child));

/** @throws for a transform that a map does not use */
function placementOf(transform: string | undefined): Placement {
  if (transform === undefined) return { k: 1, x: 0, y: 0 };
  const [, k, x, y] = /^matrix\(([-\d.e]+) 0 0 \1 ([-\d.e]+) ([-\d.e]+)\)$/.exec(transform) ?? [];
  if (k === undefined) throw new Error(`a still cannot flatten transform="${transform}"`);
  return { k: number(k), x: number(x), y: number(y) };
}

const within = (outer: Placement, inner: Placement): Placement => ({
  k: outer.k * inner.k,
  x: outer.x + outer.k * inner.x,
  y: outer.y + outer.k * inner.y
});

/** How an `<svg>` within a picture sees its own coordinates (preserveAspectRatio xMidYMid meet). */
function viewOf({ attribs }: Element, width: number, height: number): Placement {
  const [x = 0, y = 0, w = width, h = height] = attribs['viewBox']?.split(' ').map(Number) ?? [];
  const k = Math.min(width / w, height / h);
  return { k, x: (width - k * w) / 2 - k * x, y: (height - k * h) / 2 - k * y };
}

/**
 * Replaces every `<use href="#geo-…">` of a styled picture by a path of its own, in pixels, cut to
 * what is seen; transforms and view boxes around them go. Strokes then have the width they say.
 * @param size of the picture's window, in pixels
 */
export function flatten(picture: Element, size: { width: number; height: number }): void {
  const visit = (element: Element, around: Placement, window: Window): void => {
    if (!usesGeometry(element)) {
      if (around.k !== 1 || around.x !== 0 || around.y !== 0) place(element, around);
      return;
    }
    if (element.name === 'use') return draw(element, around, window);
    const inset = element.name === 'svg' && element !== picture;
    const [inner, seen] = inset ? openInset(element) : [openGroup(element, around), window];
    for (const child of element.children) if (isTag(child)) visit(child, inner, seen);
  };
  visit(picture, { k: 1, x: 0, y: 0 }, windowOf(size.width, size.height));
}

const windowOf = (width: number, height: number): Window => ({
  left: -margin,
  top: -margin,
  right: width + margin,
  bottom: height + margin
});

/** A group's transform goes to what is in it. */
function openGroup({ attribs }: Element, around: Placement): Placement {
  const inner = within(around, placementOf(attribs['transform']));
  delete attribs['transform'];
  return inner;
}

/** An `<svg>` within the picture counts in the pixels of its own corner. */
function openInset(element: Element): [Placement, Window] {
  const [width, height] = [number(element.attribs['width']), number(element.attribs['height'])];
  const inner = viewOf(element, width, height);
  element.attribs['viewBox'] = `0 0 ${width} ${height}`;
  return [inner, windowOf(width, height)];
}

/** A rectangle under a placement becomes one in pixels. */
function place(element: Element, { k, x, y }: Placement): void {
  if (element.name !== 'rect')
    throw new Error(`a still cannot flatten the transform around a <${element.name}>`);
  const { attribs } = element;
  attribs['x'] = short(number(attribs['x']) * k + x);
  attribs['y'] = short(number(attribs['y']) * k + y);
  attribs['width'] = short(number(attribs['width']) * k);
  attribs['height'] = short(number(attribs['height']) * k);
  delete attribs['vector-effect'];
}

function draw(use: Element, to: Placement, window: Window): void {
  const { href = '', ...presentation } = use.attribs;
  const id = href.slice(1);
  const dotted = presentation['stroke-dasharray']?.startsWith('0 ');
  const how = presentation['fill'] !== 'none' ? 'area' : dotted ? 'dots' : 'line';
  use.name = 'path';
  use.attribs = { d: drawGeometry(id, to, window, how), ...presentation };
  // A gradient in metres is told where its metres lie, when it is looked for.
  if (presentation['fill']?.startsWith('url(')) {
    const k = to.k * unitOfPath(id);
    use.attribs['data-metres'] = `matrix(${k} 0 0 ${k} ${to.x} ${to.y})`;
  }
}
