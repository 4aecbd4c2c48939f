import { plainHeight } from '../host/frameHeight';
import { withParts, type PieceParts } from '../host/pieceParts';
import { escapeAttribute, pieceAddress, snippetFor, storySnippet } from '../host/snippet';
import { stillName } from '../../drawing/stillName';
import type { Theme } from '../protocol';

/** What an editor can choose from. */
export interface Offer {
  /** A scene, or `story`. */
  readonly name: string;
  readonly title: string;
  readonly parts: PieceParts;
  readonly steps: readonly { readonly id: string; readonly name: string }[];
}

/** How the whole story can stand in a page: in one frame, or in the page's own words. */
export const forms = ['frame', 'words', 'inline'] as const;
export type Form = (typeof forms)[number];

export interface EditorChoice {
  readonly offer: Offer;
  readonly form: Form;
  /** A step's id, or `''` for the first. */
  readonly step: string;
  /** Left out, that of the page around it. */
  readonly theme?: Theme | undefined;
}

/** Whether the piece stands in one frame: a scene always does. */
export const isFramed = ({ offer, form }: EditorChoice): boolean =>
  offer.name !== 'story' || form === 'frame';

/** Whether a step to begin with can be chosen. The whole story in a frame has no place of its own in it. */
export const takesStep = (choice: EditorChoice): boolean =>
  choice.offer.steps.length > 1 && (choice.offer.name !== 'story' || !isFramed(choice));

/** The page that a frame of the piece shows. */
const framed = ({ offer, step, theme }: EditorChoice, origin: string) =>
  offer.name === 'story'
    ? ({ kind: 'story', theme, origin } as const)
    : ({ kind: 'scene', scene: offer.name, step, theme, origin } as const);

/**
 * What a frame of the piece loads.
 * @param origin the absolute address of the site's folder
 */
export const frameAddress = (choice: EditorChoice, origin: string): string =>
  pieceAddress(framed(choice, origin));

/**
 * What to copy for a choice.
 * @param origin the absolute address of the site's folder
 * @param words the steps as HTML, for a page's own words
 */
export function codeFor(choice: EditorChoice, origin: string, words: string): string {
  const { offer, form, step, theme } = choice;
  const { title, parts } = offer;
  if (isFramed(choice)) return snippetFor(withParts(parts, framed(choice, origin), step));
  const mode = form === 'inline' ? 'inline' : 'frame';
  return storySnippet({ origin, mode, theme, step, title, words });
}

/**
 * The same frame for a page of AMP, which brings its own element. It asks for a placeholder, without
 * which no frame may stand on the first screen, and for a button where it does not let the frame grow.
 * @param origin the absolute address of the site's folder
 */
export function ampFor(choice: EditorChoice, origin: string): string {
  const { title, heights, poster } = choice.offer.parts;
  const still = `${origin}stills/${stillName(choice.step || poster, 'tall')}.png`;
  const [address, alt] = [escapeAttribute(still), escapeAttribute(title)];
  return `<amp-iframe src="${escapeAttribute(frameAddress(choice, origin))}" title="${alt}" width="600" height="${plainHeight(heights)}"
  layout="responsive" resizable frameborder="0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox">
  <amp-img placeholder layout="fill" object-fit="contain" src="${address}" alt="${alt}"></amp-img>
  <div overflow tabindex="0" role="button" aria-label="Show all">Show all</div>
</amp-iframe>`;
}
