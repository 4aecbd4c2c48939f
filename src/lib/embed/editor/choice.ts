import { escapeAttribute, snippetFor, storySnippet } from '../../../loader/snippet';
import type { Theme } from '../protocol';

/** What an editor can choose from. */
export interface Offer {
  /** A scene, or `story`. */
  readonly name: string;
  readonly title: string;
  /** CSS pixels, until the frame says otherwise. */
  readonly height: number;
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
  readonly theme: Theme;
}

/**
 * What to copy for a choice.
 * @param origin the absolute address of the site's folder
 * @param words the steps as HTML, for a page's own words
 */
export function codeFor(
  { offer, form, step, theme }: EditorChoice,
  origin: string,
  words: string
): string {
  const { name, title, height } = offer;
  if (name === 'story' && form !== 'frame')
    return storySnippet({
      origin,
      mode: form === 'inline' ? 'inline' : 'frame',
      theme,
      step,
      title,
      words
    });
  const kind = name === 'story' ? ('story' as const) : ('scene' as const);
  return snippetFor({ kind, scene: name, step, theme, origin, title, height });
}

/** The same frame for a page of AMP, which brings its own element. */
export function ampFor(src: string, { title, height }: Offer): string {
  return `<amp-iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="600" height="${height}"
  layout="responsive" resizable frameborder="0" sandbox="allow-scripts allow-popups">
  <div overflow tabindex="0" role="button" aria-label="Show all">Show all</div>
</amp-iframe>`;
}
