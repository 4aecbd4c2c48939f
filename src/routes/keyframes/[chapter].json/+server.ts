import { readEdition } from '$lib/article/edition';
import { keyframesJson } from '$lib/player/stage/keyframes';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  readEdition().story.chapters.map(({ id }) => ({ chapter: id }));

export const GET: RequestHandler = ({ params }) => {
  const steps = readEdition().stages[params.chapter];
  if (!steps) error(404);
  return new Response(keyframesJson(steps), {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  });
};
