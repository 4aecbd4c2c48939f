import { readEdition } from '$lib/article/edition';
import { absolute } from '$lib/article/site';
import { allSteps } from '$lib/embed/guest/pieces';
import { oembedFor, readName, withThemes } from '$lib/embed/oembed';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  allSteps(readEdition().story)
    .flatMap(({ step }) => withThemes(step.id))
    .map((step) => ({ step }));

/** The piece of a step's scene, beginning with it. */
export const GET: RequestHandler = ({ params }) => {
  const { story } = readEdition();
  const { of, theme } = readName(params.step);
  const { step } = allSteps(story).find((one) => one.step.id === of) ?? error(404);
  const answer = oembedFor(story, step.picture.scene, absolute, { step: step.id, theme });
  return new Response(JSON.stringify(answer), {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  });
};
