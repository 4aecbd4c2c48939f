import { readEdition } from '$lib/article/edition';
import { correctionsImage } from '$lib/embed/lastCorrecting';
import { embed } from '$lib/i18n';
import { lastCorrecting } from '$lib/story/corrections';

export const prerender = true;

/** What pieces of earlier editions ask for, to know whether they have been corrected since. */
export function GET(): Response {
  const last = lastCorrecting(readEdition().story);
  return new Response(correctionsImage(last, embed.lastCorrecting(last)), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
  });
}
