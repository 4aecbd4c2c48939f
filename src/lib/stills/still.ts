import type { Element } from 'domhandler';
import { render } from 'svelte/server';
import Geometry from '../drawing/map/Geometry.svelte';
import type { AnyScene } from '../player/stage/timeline';
import { canvases, viewportOf, type Shape } from '../drawing/canvas';
import { applyStyles } from './css/cascade';
import type { StyleRule } from './css/sheet';
import { foot, type Signature } from './foot';
import { gatherTexts } from './gather';
import { plainLettering, setWidths } from './lettering';
import { flatten } from './shapes/flatten';
import { placeGradients } from './shapes/gradients';
import { keepStrokes } from './shapes/strokes';
import { componentRules } from './styles';
import { dropUnused, shortenIds, tidy } from './tidy';
import { childElements, elementsOf, escaped, parseMarkup, writeMarkup } from './tree';

/** What a still shows and says. */
export interface StillSubject extends Signature {
  readonly scene: AnyScene;
  /** Plain JSON that only the scene understands. */
  readonly keyframe: unknown;
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

/**
 * A step's picture as one SVG file that needs nothing around it: no style sheet, no script, no font.
 * Drawn by the scene's own view, so it shows what the stage shows.
 * @param page the rules of the page: `pageRules`
 * @throws if the picture uses something that cannot be said in plain SVG
 */
export function stillOf(subject: StillSubject, shape: Shape, page: readonly StyleRule[]): string {
  const { width, height } = canvases[shape];
  const viewport = viewportOf(shape);
  const graph = subject.scene.layout(subject.keyframe, viewport);
  const { head, body } = render(subject.scene.View, { props: { graph, viewport }, idPrefix: 's' });
  const light = /data-light="([\w-]+)"/.exec(body)?.[1] ?? 'day';
  const document = parseMarkup(
    `<html><svg data-light="${light}"><defs>${sharedDefs}</defs>` +
      `<rect width="${width}" height="${height}" fill="var(--paper)"/>` +
      `${body}${foot(subject, canvases[shape])}</svg></html>`
  );
  applyStyles(document, [...page, ...componentRules(shared.head + head)]);
  const [root, picture] = elementsOf(document).filter(({ name }) => name === 'svg');
  if (!root || !picture) throw new Error(`the scene “${subject.scene.name}” draws no <svg>`);
  flatten(picture, viewport);
  asGroup(picture);
  placeGradients(root);
  keepStrokes(root);
  plainLettering(root);
  tidy(root);
  dropUnused(root);
  tidy(root);
  shortenIds(root);
  gatherTexts(root);
  setWidths(root);
  const words = `<title>${escaped(subject.title)}</title><desc>${escaped(subject.alt)}</desc>`;
  const start =
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}"` +
    ` viewBox="0 0 ${width} ${height}">`;
  return `${start}${words}${root.children.map(writeMarkup).join('')}</svg>\n`;
}

/** The view's own `<svg>` fills the viewport exactly, so it is but a group of the still's. */
function asGroup(picture: Element): void {
  picture.name = 'g';
  delete picture.attribs['viewBox'];
}
