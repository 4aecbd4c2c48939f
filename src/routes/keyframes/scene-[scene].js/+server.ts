import { readEdition } from '$lib/article/edition';
import { framesOf, keyframesScript } from '$lib/embed/guest/keyframesScript';
import { pieces } from '$lib/embed/guest/pieces';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  pieces(readEdition().story).map((scene) => ({ scene }));

export const GET: RequestHandler = ({ params }) => {
  const { story, stages } = readEdition();
  const scene = pieces(story).find((one) => one === params.scene);
  if (scene === undefined) error(404);
  return new Response(keyframesScript(framesOf(story, stages, scene)), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' }
  });
};
