import type { Element } from 'domhandler';
import { render } from 'svelte/server';
import Geometry from '../drawing/map/Geometry.svelte';
import type { AnyScene } from '../player/stage/timeline';
import { viewportOf, type Canvas } from '../drawing/canvas';
import type { Viewport } from '../drawing/viewport';
import { applyStyles } from './css/cascade';
import type { StyleRule } from './css/sheet';
import { foot, type Signature } from './foot';
import { plainLettering, setWidths } from './lettering';
import { flatten } from './shapes/flatten';
import { placeGradients } from './shapes/gradients';
import { splitSchemes } from './schemes';
import { keepStrokes } from './shapes/strokes';
import { componentRules } from './styles';
import { tidy } from './tidy';
import { childElements, elementsOf, escaped, parseMarkup, writeMarkup } from './tree';

/** A scene's picture at one moment. */
export interface Picture {
  readonly scene: AnyScene;
  /** Plain JSON that only the scene understands. */
  readonly keyframe: unknown;
}

/** What a still that travels shows and says. */
export interface StillSubject extends Picture, Signature {
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
}

const shared = render(Geometry, { props: {} });
/** The gradients that maps fill from, without the paths. */
const sharedDefs = elementsOf(parseMarkup(shared.body))
  .filter(({ name }) => name === 'defs')
  .flatMap(childElements)
  .filter(({ name }) => name !== 'path')
  .map(writeMarkup)
  .join('');

/** Makes markup as short as it can be: `tidy`, or what gives the same. */
export type Tidy = (svg: string) => string;

/** The room of a picture, and what stands beside it in the file. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly viewport: Viewport;
  /** Markup over the picture. */
  readonly over: string;
  /** Markup for those who do not see it. */
  readonly words: string;
  /** Whether the light scheme can be asked for as the dark one can: see `splitSchemes`. */
  readonly framed?: boolean;
}

/**
 * A step's picture as one SVG file that needs nothing around it: no style sheet, no script, no font.
 * Light and dark are both in it. Drawn by the scene's own view, so it shows what the stage shows.
 * @param page the rules of the page: `pageRules`
 * @throws if the picture uses something that cannot be said in plain SVG
 */
export function stillOf(
  subject: StillSubject,
  canvas: Canvas,
  page: readonly StyleRule[],
  tidied: Tidy = tidy
): string {
  return draw(subject, page, tidied, {
    width: canvas.width,
    height: canvas.height,
    viewport: viewportOf(canvas),
    over: foot(subject, canvas),
    words: `<title>${escaped(subject.title)}</title><desc>${escaped(subject.alt)}</desc>`
  });
}

/**
 * The same for a place in a page that a living picture will take: as that will be in `viewport`, and no more.
 * @param framed whether that page stands in a frame, whose scheme may be none of the reader's
 */
export function placeholderOf(
  picture: Picture,
  viewport: Viewport,
  page: readonly StyleRule[],
  tidied: Tidy = tidy,
  framed = false
): string {
  const { width, height } = viewport;
  return draw(picture, page, tidied, { width, height, viewport, over: '', words: '', framed });
}

function draw(
  { scene, keyframe }: Picture,
  page: readonly StyleRule[],
  tidied: Tidy,
  sheet: Sheet
): string {
  const { width, height, viewport, over, words, framed = false } = sheet;
  const graph = scene.layout(keyframe, viewport);
  const { head, body } = render(scene.View, { props: { graph, viewport }, idPrefix: 's' });
  // Around the picture there is its own light; around one that has none, the page's.
  const [light = ''] = /data-light="[\w-]+"/.exec(body) ?? [];
  const document = parseMarkup(
    `<html><svg ${light}><defs>${sharedDefs}</defs>` +
      `<rect width="${width}" height="${height}" fill="var(--paper)"/>${body}${over}</svg></html>`
  );
  applyStyles(document, [...page, ...componentRules(shared.head + head)]);
  const [root, picture] = elementsOf(document).filter(({ name }) => name === 'svg');
  if (!root || !picture) throw new Error(`the scene “${scene.name}” draws no <svg>`);
  flatten(picture, viewport);
  asGroup(picture);
  placeGradients(root);
  keepStrokes(root);
  plainLettering(root);
  root.attribs = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`
  };
  const [still] = elementsOf(parseMarkup(tidied(writeMarkup(root))));
  if (!still) throw new Error(`of the scene “${scene.name}” nothing is left`);
  setWidths(still);
  const style = splitSchemes(still, framed);
  if (style) still.attribs['id'] = 'dark';
  const mark = style && framed ? '<g id="light"/>' : '';
  const before = `${words}${style && `<style>${style}</style>`}${mark}`;
  return `${writeMarkup(still).replace('>', `>${before}`)}\n`;
}

/** The view's own `<svg>` fills the viewport exactly, so it is but a group of the still's. */
function asGroup(picture: Element): void {
  picture.name = 'g';
  delete picture.attribs['viewBox'];
}
