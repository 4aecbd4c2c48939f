import { dev } from '$app/environment';
import { withoutMarkers } from '$lib/article/withoutMarkers';
import type { Handle } from '@sveltejs/kit';
import { language, slug } from 'virtual:story';

const script = (file: string): string =>
  `<script type="module" src="${process.env.BASE_PATH ?? ''}/${file}"></script>`;
/** Reloads a page when its sources change, which Kit gives only to pages with its own scripts, and says what is wrong in the story. */
const editing = `${script('@vite/client')}${script('src/client/desk.ts')}</head>`;

/** The page for addresses that are none is shown at any depth, so it cannot count from its own place. */
const fromRoot = (html: string): string =>
  html.replace(/(?<=(?:href|src)=")\.\//g, `${process.env.BASE_PATH ?? ''}/`);

/** What `app.html` says of a page: its language, the way that its script runs, and whose page it is. */
const spoken = (html: string): string =>
  html
    .replace('%language%', `lang="${language.lang}" dir="${language.dir}"`)
    .replace('%story%', `data-story="${slug}"`);

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = spoken(event.route.id === '/404' ? fromRoot(html) : html);
      return withoutMarkers(dev ? page.replace('</head>', editing) : page);
    }
  });
