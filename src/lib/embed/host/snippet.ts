/**
 * What an editor copies into another page. Everything that is not ours to choose is escaped, so that no
 * title or address can end an attribute.
 */
import { slug } from 'virtual:story';
import { themes, type Theme } from '$lib/embed/protocol';

/** Any page of ours in a frame. */
export interface FramePiece {
  /** The page's absolute address. */
  readonly src: string;
  readonly title: string;
  /** CSS pixels, until the frame has said how tall it is. */
  readonly height: number;
}

/** A piece by what it shows. */
export interface NamedPiece {
  readonly kind: 'scene' | 'story';
  /** For a scene, its name. */
  readonly scene?: string;
  /** The step to begin with. */
  readonly step?: string;
  readonly theme?: Theme;
  /** The absolute address of the site's folder. */
  readonly origin: string;
  readonly title: string;
  readonly height: number;
}

/** The whole story in the words of the host's own page. */
export interface WordsPiece extends Pick<NamedPiece, 'origin' | 'theme' | 'step' | 'title'> {
  /** Where the picture is drawn: in a frame, or by the page itself. */
  readonly mode: 'frame' | 'inline';
  /** The steps as HTML, made by this site's build. */
  readonly words: string;
}

/** The text as it stands between the quotes of an attribute. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const attribute = (name: string, value: string | undefined): string =>
  value ? ` ${name}="${escapeAttribute(value)}"` : '';

const folder = (origin: string): string => origin.replace(/\/*$/, '/');

/**
 * A frame that works by itself, and takes the height of what is in it where somebody listens. Its width
 * and that it has no border are said twice: sites that take the styles from it leave the attributes.
 */
export function frameSnippet({ src, title, height }: FramePiece): string {
  const pixels = Math.min(Math.max(Math.round(height) || 0, 100), 20_000);
  return `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="100%" height="${pixels}" frameborder="0" loading="lazy"
  style="border:0;width:100%;height:auto;min-height:${pixels}px;frame-sizing:content-height"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="strict-origin-when-cross-origin"></iframe>`;
}

/** The address of a piece's page: `…/embed/scene/map/?step=noon&theme=dark`. */
export function pieceAddress(piece: Omit<NamedPiece, 'title' | 'height'>): string {
  const { kind, scene = '', step, theme, origin } = piece;
  const page = kind === 'story' ? 'story' : `scene/${encodeURIComponent(scene)}`;
  const query = new URLSearchParams();
  if (step) query.set('step', step);
  if (theme) query.set('theme', theme);
  const asked = query.toString();
  return `${folder(origin)}embed/${page}/${asked ? `?${asked}` : ''}`;
}

/** What to copy for a page in a frame, given by its address or by what it shows. */
export const snippetFor = (piece: FramePiece | NamedPiece): string =>
  frameSnippet('src' in piece ? piece : { ...piece, src: pieceAddress(piece) });

/** What to copy for the whole story in a page's own words: the element with them, and the one script. */
export function storySnippet({ origin, mode, theme, step, title, words }: WordsPiece): string {
  const chosen = themes.find((each) => each === theme && each !== 'auto');
  const attributes =
    attribute('mode', mode === 'inline' ? mode : undefined) +
    attribute('theme', chosen) +
    attribute('step', step) +
    attribute('title', title);
  return `<${slug} src="${escapeAttribute(folder(origin))}"${attributes}>
${words.trim()}
</${slug}>
<script async src="${escapeAttribute(`${folder(origin)}embed/embed.js`)}"></script>`;
}
