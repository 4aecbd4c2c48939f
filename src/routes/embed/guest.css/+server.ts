import { readEdition } from '$lib/article/edition';
import fonts from '$lib/article/fonts/fonts.css?raw';
import { partyColours } from '$lib/article/partyColours';
import tokens from '$lib/article/tokens.css?raw';
import { localFaces } from '$lib/embed/guest/faces';
import { forcedTheme } from '$lib/embed/guest/forcedTheme';

export const prerender = true;

const components = import.meta.glob<string>('/src/lib/**/*.svelte', {
  query: '?raw',
  import: 'default',
  eager: true
});

/** What all embedded pieces need beside the site's styles: stand-in faces, and themes by force. */
export function GET(): Response {
  const asking = Object.values(components)
    .filter((text) => text.includes('prefers-color-scheme'))
    .flatMap((text) => /<style>(.*)<\/style>/s.exec(text)?.[1] ?? []);
  const parties = partyColours(Object.values(readEdition().story.parties));
  const sheets = [tokens, parties, ...asking].join('\n');
  return new Response(`${localFaces(fonts)}\n${forcedTheme(sheets)}\n`, {
    headers: { 'content-type': 'text/css; charset=utf-8' }
  });
}
