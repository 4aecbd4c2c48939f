import { readEdition } from '$lib/article/edition';
import { absolute } from '$lib/article/site';
import { documentNames, oembedFor, readName, withThemes } from '$lib/embed/oembed';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  documentNames(readEdition().story)
    .flatMap(withThemes)
    .map((name) => ({ name }));

export const GET: RequestHandler = ({ params }) => {
  const { story } = readEdition();
  const { of, theme } = readName(params.name);
  const name = documentNames(story).find((one) => one === of) ?? error(404);
  return new Response(JSON.stringify(oembedFor(story, name, absolute, { theme })), {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  });
};
