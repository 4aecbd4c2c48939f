import fonts from '$lib/article/fonts/fonts.css?raw';
import { webFaces } from '$lib/embed/guest/faces';

export const prerender = true;

const addresses = import.meta.glob<string>('/src/lib/article/fonts/*.woff2', {
  query: '?url&no-inline',
  import: 'default',
  eager: true
});

/** The site's typefaces for pieces that may load them; addresses from this sheet's own. */
export function GET(): Response {
  const files = Object.entries(addresses).map(([path, url]) => [
    path.slice(path.lastIndexOf('/') + 1),
    url.replace(/^.*(?=\/_app\/)/, '..')
  ]);
  return new Response(webFaces(fonts, Object.fromEntries(files) as Record<string, string>), {
    headers: { 'content-type': 'text/css; charset=utf-8' }
  });
}
