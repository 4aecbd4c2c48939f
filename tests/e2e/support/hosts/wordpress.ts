import { keepTags } from './keepTags.ts';

/** What WordPress leaves of the markup of a provider that it does not know. */
const allowed = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title'
  ]
};

/**
 * What WordPress makes of the `html` of an oEmbed answer: of one quotation and one frame it keeps the
 * plain attributes, gives both a secret, and puts the frame, hidden at first, in a sandbox.
 * See https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 * @throws if it would show nothing, as there is no frame
 */
export function throughWordpress(html: string, secret: string): string {
  const [, quote = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(keepTags(html, allowed)) ??
    [];
  if (!frame) throw new Error('WordPress finds no frame in this');
  const named = 'class="wp-embedded-content"';
  const hidden = quote ? ' style="position: absolute; visibility: hidden;"' : '';
  return (
    quote.replace('<blockquote', `<blockquote ${named} data-secret="${secret}"`) +
    frame
      .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
      .replace('<iframe', `<iframe ${named} sandbox="allow-scripts" security="restricted"${hidden}`)
  );
}
