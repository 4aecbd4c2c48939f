import { readEdition } from '$lib/article/edition';
import { exploreData, exploreJson } from '$lib/explore/data';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () => {
  const explore = exploreData(readEdition().story);
  if (!explore) error(404);
  return new Response(exploreJson(explore), {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  });
};
