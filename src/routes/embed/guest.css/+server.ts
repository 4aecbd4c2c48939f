import fonts from '$lib/article/fonts/fonts.css?raw';
import { localFaces } from '$lib/embed/guest/faces';

export const prerender = true;

/** What all embedded pieces need beside the site's styles: stand-in faces. */
export function GET(): Response {
  return new Response(`${localFaces(fonts)}\n`, {
    headers: { 'content-type': 'text/css; charset=utf-8' }
  });
}
