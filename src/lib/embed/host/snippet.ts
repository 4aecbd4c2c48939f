/**
 * What an editor copies into another page. Everything that is not ours to choose is escaped, so that no
 * title or address can end an attribute. Whatever a site leaves of a code, a picture with a sentence that
 * links to the story is among it.
 */
import { language, slug } from 'virtual:story';
import { themes, type Theme } from '$lib/embed/protocol';
import { cssHeight, plainHeight, type FrameHeights } from './frameHeight';
import { escapeAttribute, toHtml, toJsx, type Markup } from './markup';

export { escapeAttribute };

/** A picture that shows the same without a frame: PNG, for mail and feeds show no SVG. */
export interface StillPicture {
  /** Its absolute address. */
  readonly src: string;
  readonly alt: string;
}

/** Whose work it is, and where the whole of it stands. */
export interface Credit {
  /** What stands before the link: `From:`. */
  readonly from: string;
  readonly headline: string;
  /** The absolute address of the story or of a step in it. */
  readonly href: string;
  /** `By …`, or nothing where nobody signs. */
  readonly by: string;
}

/** A script, by its version with its hash: what the browser runs are then these bytes or none. */
export interface PinnedScript {
  readonly src: string;
  /** `sha384-…`; nothing for what is always the newest. */
  readonly integrity?: string;
}

/** What a frame's code has besides the frame. */
interface Extras {
  readonly still?: StillPicture | undefined;
  readonly credit?: Credit | undefined;
  /** Gives the frame the height of what is in it. */
  readonly script?: PinnedScript | undefined;
}

/** Any page of ours in a frame. */
export interface FramePiece extends Extras {
  /** The page's absolute address. */
  readonly src: string;
  readonly title: string;
  /** CSS pixels, until the frame has said how tall it is. */
  readonly height: number | FrameHeights;
}

/** A piece by what it shows. */
export interface NamedPiece extends Extras {
  readonly kind: 'scene' | 'story';
  /** For a scene, its name. */
  readonly scene?: string;
  /** The step to begin with. */
  readonly step?: string;
  readonly theme?: Theme;
  /** Of the whole story: one step at a time, for sites that give a frame no more than 1,000 pixels. */
  readonly short?: boolean;
  /** The absolute address of the site's folder. */
  readonly origin: string;
  readonly title: string;
  readonly height: number | FrameHeights;
}

/** The whole story in the words of the host's own page. */
export interface WordsPiece extends Pick<NamedPiece, 'origin' | 'theme' | 'step' | 'title'> {
  /** Where the picture is drawn: in a frame, or by the page itself. */
  readonly mode: 'frame' | 'inline';
  /** The steps as HTML, made by this site's build. */
  readonly words: string;
  /** `embed.js` by its version; left out, the newest. */
  readonly script?: PinnedScript | undefined;
}

const attribute = (name: string, value: string | undefined): string =>
  value ? ` ${name}="${escapeAttribute(value)}"` : '';

const folder = (origin: string): string => origin.replace(/\/*$/, '/');

const heightsOf = (height: number | FrameHeights): FrameHeights =>
  typeof height === 'number' ? { narrow: [], wide: [[0, height]] } : height;

/**
 * The frame itself. It takes the height of what is in it where somebody listens, or the browser looks.
 * Its width and that it has no border are said twice: sites that take the styles from it leave the attributes.
 */
function frame({ src, title, height }: FramePiece): Markup {
  const heights = heightsOf(height);
  return {
    tag: 'iframe',
    attributes: {
      src,
      title,
      width: '100%',
      height: plainHeight(heights),
      frameborder: '0',
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      referrerpolicy: 'strict-origin-when-cross-origin'
    },
    style: {
      display: 'block',
      border: '0',
      width: '100%',
      'max-width': '100%',
      height: 'auto',
      'min-height': cssHeight(heights),
      'frame-sizing': 'content-height'
    }
  };
}

const stillOf = ({ src, alt }: StillPicture, width: number): Markup => ({
  tag: 'img',
  attributes: { src, alt, width, height: Math.round((width * 9) / 16), loading: 'lazy' },
  // The width once more: what a site says of images in general goes before an attribute.
  style: { display: 'block', width: `${width}px`, 'max-width': '100%', height: 'auto' }
});

/** A host may write another language, the other way. */
const ours = { lang: language.lang, dir: language.dir };

const creditOf = ({ from, headline, href, by }: Credit): Markup => ({
  tag: 'p',
  attributes: ours,
  children: [
    `${from} `,
    { tag: 'a', attributes: { href }, children: [headline] },
    by ? `. ${by}` : '.'
  ]
});

const scriptOf = ({ src, integrity }: PinnedScript): Markup => ({
  tag: 'script',
  attributes: { src, integrity, crossorigin: integrity && 'anonymous', async: true }
});

const block = (style: Markup['style'], ...children: Markup[]): Markup => ({
  tag: 'div',
  attributes: {},
  ...(style ? { style } : {}),
  children
});

/**
 * A frame over its still, which is seen until the frame is there and wherever it is not, and the credit
 * below them. The frame's height is worked out from the width of what is around it.
 */
function framed(piece: FramePiece): Markup {
  const { still, credit, script } = piece;
  const cell = { 'grid-area': '1/1' };
  return block(
    { 'container-type': 'inline-size', width: '100%' },
    block(
      { display: 'grid', 'grid-template-columns': 'minmax(0,1fr)' },
      ...(still ? [block(cell, stillOf(still, 1200))] : []),
      block(cell, frame(piece), ...(script ? [scriptOf(script)] : []))
    ),
    ...(credit ? [creditOf(credit)] : [])
  );
}

const withAddress = (piece: FramePiece | NamedPiece): FramePiece =>
  'src' in piece ? piece : { ...piece, src: pieceAddress(piece) };

/** A frame that works by itself. */
export const frameSnippet = (piece: FramePiece): string => toHtml(framed(piece));

/** What to copy for a page in a frame, given by its address or by what it shows. */
export const snippetFor = (piece: FramePiece | NamedPiece): string =>
  frameSnippet(withAddress(piece));

/** The same for a page of MDX or React. */
export const jsxSnippet = (piece: FramePiece | NamedPiece): string =>
  toJsx(framed(withAddress(piece)));

const pictured = (still: StillPicture, credit: Credit, width: number): Markup =>
  block(
    undefined,
    { tag: 'p', attributes: {}, children: [stillOf(still, width)] },
    creditOf(credit)
  );

/**
 * For feeds and mail, which show neither frames nor SVG: the picture and the credit, in plain tags.
 * @param width of the picture, in CSS pixels
 */
export const mailSnippet = (still: StillPicture, credit: Credit, width = 600): string =>
  toHtml(pictured(still, credit, width));

/** The same for a page of MDX or React. */
export const mailJsx = (still: StillPicture, credit: Credit): string =>
  toJsx(pictured(still, credit, 1200));

/** For sites that take Markdown and no HTML. */
export function markdownSnippet(still: StillPicture, { from, headline, href, by }: Credit): string {
  const plain = (text: string): string => text.replace(/[\\[\]*_`<>!]/g, '\\$&');
  const address = (url: string): string =>
    url.replace(/[()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `![${plain(still.alt)}](${address(still.src)})\n\n${from} [${plain(headline)}](${address(href)}).${by ? ` ${plain(by)}` : ''}`;
}

/** The address of a piece's page: `…/embed/scene/map/?step=noon&theme=dark`. */
export function pieceAddress(piece: Omit<NamedPiece, 'title' | 'height'>): string {
  const { kind, scene = '', step, theme, short, origin } = piece;
  const page = kind === 'story' ? 'story' : `scene/${encodeURIComponent(scene)}`;
  const query = new URLSearchParams();
  if (short) query.set('short', '');
  if (step) query.set('step', step);
  if (theme) query.set('theme', theme);
  const asked = query.toString();
  return `${folder(origin)}embed/${page}/${asked ? `?${asked}` : ''}`;
}

/** What to copy for the whole story in a page's own words: the element with them, and the one script. */
export function storySnippet({
  origin,
  mode,
  theme,
  step,
  title,
  words,
  script
}: WordsPiece): string {
  const chosen = themes.find((each) => each === theme && each !== 'auto');
  const attributes =
    attribute('mode', mode === 'inline' ? mode : undefined) +
    attribute('theme', chosen) +
    attribute('step', step) +
    attribute('title', title) +
    attribute('lang', ours.lang) +
    attribute('dir', ours.dir);
  return `<div><${slug} src="${escapeAttribute(folder(origin))}"${attributes}>
${words.trim()}
</${slug}></div>
${script ? toHtml(scriptOf(script)) : `<script async src="${escapeAttribute(`${folder(origin)}embed/embed.js`)}"></script>`}`;
}
