import { readEdition } from '$lib/article/edition';
import { partyColours } from '$lib/article/partyColours';

export const prerender = true;

export function GET(): Response {
  const { story } = readEdition();
  return new Response(partyColours(Object.values(story.parties)), {
    headers: { 'content-type': 'text/css; charset=utf-8' }
  });
}
