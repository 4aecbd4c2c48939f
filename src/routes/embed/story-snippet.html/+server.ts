import { readEdition } from '$lib/article/edition';
import { absolute } from '$lib/article/site';
import StorySteps from '$lib/embed/guest/StorySteps.svelte';
import { withoutMarkers } from '$lib/stage/markers';
import { render } from 'svelte/server';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * The steps as a fragment for a host's own page. Its addresses are whole where the site's own is known;
 * else they count from this file's place, and whoever copies them has to complete them.
 */
export function GET(): Response {
  const { story } = readEdition();
  const { body } = render(StorySteps, {
    props: {
      story,
      home: absolute('/') ?? '../',
      stills: absolute('/stills/') ?? '../stills/'
    }
  });
  const html = withoutMarkers(body).replace(/\n\s+/g, '\n').trim();
  return new Response(`${html.replaceAll('</section><', '</section>\n<')}\n`, {
    headers: { 'content-type': 'text/html; charset=utf-8' }
  });
}
