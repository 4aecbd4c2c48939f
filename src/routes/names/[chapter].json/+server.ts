import { readEdition } from '$lib/article/edition';
import { namesOf } from '$lib/scenes/names';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  readEdition().story.chapters.map(({ id }) => ({ chapter: id }));

/** What is said of the marks of a chapter's pictures; fetched when one is first pointed at. */
export const GET: RequestHandler = ({ params }) => {
  const { story, stages } = readEdition();
  if (!stages[params.chapter]) error(404);
  return new Response(JSON.stringify(namesOf(story, stages, params.chapter)), {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  });
};
