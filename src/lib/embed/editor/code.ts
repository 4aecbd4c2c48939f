import { stillName } from '../../drawing/stillName';
import { plainHeight } from '../host/frameHeight';
import { withParts } from '../host/pieceParts';
import {
  escapeAttribute,
  jsxSnippet,
  mailJsx,
  mailSnippet,
  markdownSnippet,
  pieceAddress,
  snippetFor,
  storySnippet
} from '../host/snippet';
import { isFramed, pinnedScript, type EditorChoice } from './choice';

/** What a code can be written in; `cms` is the address alone, which such systems make a frame of. */
export const formats = ['html', 'markdown', 'mdx', 'amp', 'mail', 'cms'] as const;
export type Format = (typeof formats)[number];

/** Whether a choice can be written so: the story's own words are HTML, or nothing of them is left. */
export const canWrite = (choice: EditorChoice, format: Format): boolean =>
  choice.form === 'picture' || isFramed(choice) || (format !== 'mdx' && format !== 'amp');

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

/** The script that is always the newest, for frames too. */
const newest = (origin: string) => ({ src: `${origin}embed/embed.js` });

/** The frame with all that its code has. */
function frameOf(choice: EditorChoice, origin: string) {
  const piece = withParts(choice.offer.parts, framed(choice, origin), choice.step);
  return choice.release === 'newest' ? { ...piece, script: newest(origin) } : piece;
}

/** A picture alone: which, and whose. */
export function pictureOf({ offer, step }: EditorChoice, origin: string) {
  const id = step || offer.parts.poster;
  const { still, credit } = withParts(offer.parts, { kind: 'story', origin }, id);
  const alt = offer.steps.find((each) => each.id === id)?.alt ?? still.alt;
  return { still: { ...still, alt }, credit };
}

/**
 * What to copy into a page for a choice.
 * @param origin the absolute address of the site's folder
 * @param words the steps as HTML, for a page's own words
 */
export function codeFor(choice: EditorChoice, origin: string, words: string): string {
  const { offer, form, step, theme } = choice;
  if (form === 'picture') {
    const { still, credit } = pictureOf(choice, origin);
    return mailSnippet(still, credit, 1200);
  }
  if (isFramed(choice)) return snippetFor(frameOf(choice, origin));
  const mode = form === 'inline' ? 'inline' : 'frame';
  const pinned = pinnedScript(choice);
  const script = pinned && { src: origin + pinned.path, integrity: pinned.integrity };
  return storySnippet({ origin, mode, theme, step, title: offer.title, words, script });
}

/**
 * The same frame for a page of AMP, which brings its own element. It asks for a placeholder, without
 * which no frame may stand on the first screen, and for a button where it does not let the frame grow.
 * @param origin the absolute address of the site's folder
 */
export function ampFor(choice: EditorChoice, origin: string): string {
  const { title, heights, poster } = choice.offer.parts;
  if (choice.form === 'picture') {
    const { still } = pictureOf(choice, origin);
    return `<amp-img src="${escapeAttribute(still.src)}" alt="${escapeAttribute(still.alt)}" width="1200" height="675" layout="responsive"></amp-img>`;
  }
  const still = `${origin}stills/${stillName(choice.step || poster, 'tall')}.png`;
  const [address, alt] = [escapeAttribute(still), escapeAttribute(title)];
  return `<amp-iframe src="${escapeAttribute(frameAddress(choice, origin))}" title="${alt}" width="600" height="${plainHeight(heights)}"
  layout="responsive" resizable frameborder="0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox">
  <amp-img placeholder layout="fill" object-fit="contain" src="${address}" alt="${alt}"></amp-img>
  <div overflow tabindex="0" role="button" aria-label="Show all">Show all</div>
</amp-iframe>`;
}

/** The address that a system is given to make a frame or a card of by itself. */
function addressFor(choice: EditorChoice, origin: string): string {
  if (isFramed(choice)) return frameAddress(choice, origin);
  return choice.form === 'picture' ? `${origin}steps/${choice.step}/` : origin;
}

/**
 * The code for a choice in a format that can write it.
 * @param origin the absolute address of the site's folder
 * @param words the steps as HTML; only those of a page's own words are asked for, in HTML
 */
export function codeIn(
  format: Format,
  choice: EditorChoice,
  origin: string,
  words: string
): string {
  if (format === 'html') return codeFor(choice, origin, words);
  if (format === 'cms') return addressFor(choice, origin);
  if (format === 'amp') return ampFor(choice, origin);
  const { still, credit } = pictureOf(choice, origin);
  if (format === 'markdown') return markdownSnippet(still, credit);
  if (format === 'mail') return mailSnippet(still, credit);
  return choice.form === 'picture' ? mailJsx(still, credit) : jsxSnippet(frameOf(choice, origin));
}
