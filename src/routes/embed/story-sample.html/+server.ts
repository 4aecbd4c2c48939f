import { readEdition } from '$lib/article/edition';
import { sampleHost } from '$lib/embed/editor/sample';
import { wordsOf } from '$lib/embed/editor/words';

export const prerender = true;
export const trailingSlash = 'never';

/** A page of a host that took the story into its own words, for the page for editors to show. */
export function GET(): Response {
  const { story } = readEdition();
  const words = wordsOf(story, { home: '../', stills: '../stills/' });
  const page = sampleHost(story.meta.headline, words, 'embed.js');
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
