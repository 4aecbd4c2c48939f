import { readEdition } from '$lib/article/edition';
import { absolute } from '$lib/article/site';
import { documentNames, oembedFor } from '$lib/embed/oembed';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  documentNames(readEdition().story).map((name) => ({ name }));

export const GET: RequestHandler = ({ params }) => {
  const { story } = readEdition();
  const name = documentNames(story).find((one) => one === params.name) ?? error(404);
  return new Response(JSON.stringify(oembedFor(story, name, absolute)), {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  });
};
