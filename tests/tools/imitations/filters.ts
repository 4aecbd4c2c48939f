/**
 * Imitations of what content systems leave of a text that is not trusted, by their documented lists of
 * tags: no code of theirs.
 */
import { keepTags } from '../../e2e/support/hosts/keepTags.ts';

const everywhere = ['class', 'id', 'title', 'lang', 'dir'];
const kept = (tags: string, more: Readonly<Record<string, readonly string[]>> = {}) => ({
  ...Object.fromEntries(tags.split(' ').map((tag) => [tag, everywhere])),
  ...more
});

/** WordPress for authors: https://developer.wordpress.org/reference/functions/wp_kses_allowed_html/, “post”. */
export const wpKses = (html: string): string =>
  keepTags(
    html,
    kept(
      'address article aside b blockquote br cite code dd del details div dl dt em figure figcaption footer h1 h2 h3 h4 h5 h6 header hr i li main nav ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead tr u ul',
      {
        a: [...everywhere, 'href', 'rel', 'target'],
        img: [...everywhere, 'alt', 'height', 'loading', 'src', 'width']
      }
    )
  );

const basic = kept('br p h2 h3 h4 h5 h6 em strong cite blockquote code ul ol li dl dt dd span', {
  a: ['href', 'hreflang'],
  img: ['src', 'alt', 'height', 'width']
});
/** Drupal's `filter_html` with the tags of its “Basic HTML”: https://www.drupal.org/docs/user_guide/en/structure-text-formats.html */
export const drupalHtml = (html: string): string => keepTags(html, basic);

/** The same with “restrict images to this site”, as it comes: pictures from elsewhere are taken out. */
export const drupalOwnImages = (html: string): string =>
  keepTags(html, Object.fromEntries(Object.entries(basic).filter(([tag]) => tag !== 'img')));
