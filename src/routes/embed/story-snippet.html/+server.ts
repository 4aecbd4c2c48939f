import { readEdition } from '$lib/article/edition';
import { absolute } from '$lib/article/site';
import { wordsOf } from '$lib/embed/editor/words';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * The steps as a fragment for a host's own page. Its addresses are whole where the site's own is known;
 * else they count from this file's place, and whoever copies them has to complete them.
 */
export function GET(): Response {
  const words = wordsOf(readEdition().story, {
    home: absolute('/') ?? '../',
    stills: absolute('/stills/') ?? '../stills/'
  });
  return new Response(words, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
