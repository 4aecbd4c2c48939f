import { round } from '../../drawing/area';
import type { Viewport } from '../../drawing/viewport';
import type { Point } from '../../scenes/types';
import type { Caption } from './caption';

const namespace = 'http://www.w3.org/2000/svg';
type Attributes = Readonly<Record<string, string | number>>;

/** What lies over one living picture: the mark that was looked for, the one pointed at, its name. */
export interface Overlay {
  /** Where in the picture a place of the window is, in the picture's pixels. */
  locate(viewport: Viewport, clientX: number, clientY: number): readonly [x: number, y: number];
  /** @param lit the marks that stay in the warm colour */
  draw(
    viewport: Viewport,
    lit: readonly Point[],
    pointed: { readonly point: Point; readonly caption: Caption } | null
  ): void;
}

/** Lays a drawing over a stage; it takes no pointer and, as all of the stage, no focus and no voice. */
export function overlayOn(place: Element): Overlay {
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.style.pointerEvents = 'none';
  const svg = create('svg', { 'aria-hidden': 'true' });
  layer.append(svg);
  const fit = ({ width, height }: Viewport): void => {
    // Another layer of the picture may have come, and would stand over this.
    if (place.lastElementChild !== layer) place.append(layer);
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  };
  return {
    locate(viewport, clientX, clientY) {
      fit(viewport);
      const matrix = (svg as unknown as SVGSVGElement).getScreenCTM();
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix?.inverse());
      return [x, y];
    },
    draw(viewport, lit, pointed) {
      fit(viewport);
      svg.replaceChildren(
        ...lit.flatMap((point) => ringsOf(point, 'var(--accent)', 'lit', 3)),
        ...(pointed ? ringsOf(pointed.point, 'var(--ink)', 'pointed', 2) : []),
        ...(pointed ? [captionIn(pointed.caption)] : [])
      );
    }
  };
}

function create(name: string, attributes: Attributes, text = ''): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** A ring round a mark, on a wider one of the ground's colour, so that it is seen on any ground. */
function ringsOf({ key, x, y, width, height }: Point, colour: string, name: string, line: number) {
  const out = 1 + line / 2;
  const shape: Attributes =
    width === undefined || height === undefined
      ? { cx: round(x), cy: round(y), r: 7 }
      : {
          x: round(x - width / 2 - out),
          y: round(y - height / 2 - out),
          width: round(width + 2 * out),
          height: round(height + 2 * out)
        };
  const element = 'r' in shape ? 'circle' : 'rect';
  const base = { ...shape, fill: 'none' };
  return [
    create(element, { ...base, stroke: 'var(--paper)', 'stroke-width': line + 3 }),
    create(element, { ...base, stroke: colour, 'stroke-width': line, [`data-${name}`]: key })
  ];
}

function captionIn({ x, y, width, height, lines }: Caption): SVGElement {
  const group = create('g', { 'data-caption': '', 'font-family': 'var(--sans)' });
  group.append(
    create('rect', {
      x: round(x),
      y: round(y),
      width: round(width),
      height: round(height),
      rx: 3,
      fill: 'var(--card)',
      stroke: 'var(--card-soft)'
    }),
    ...lines.map(({ text, size, weight, ...at }) =>
      create(
        'text',
        {
          x: round(at.x),
          y: round(at.y),
          'font-size': size,
          'font-weight': weight,
          fill: 'var(--card-ink)'
        },
        text
      )
    )
  );
  return group;
}
