import { language } from 'virtual:story';
import { readEdition } from '$lib/article/edition';
import { absolute } from '$lib/article/site';
import { jsonText } from '$lib/release/bytes';
import { indexOf } from '$lib/release/jsonIndex';
import { readRelease } from '$lib/release/release';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
  new Response(jsonText(indexOf(readEdition().story, readRelease(), absolute, language.lang)), {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  });
