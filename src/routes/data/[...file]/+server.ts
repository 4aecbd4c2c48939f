import { readRelease } from '$lib/release/release';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  [...readRelease().files.keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const file = readRelease().files.get(params.file) ?? error(404);
  // What is served as bytes stands in memory of its own.
  const body = file.body();
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'content-type': file.type }
  });
};
