import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';

/** In development every page reloads when its sources change: Kit leaves that out of pages without its scripts. */
const reloading = '<script type="module" src="/@vite/client"></script></head>';

export const handle: Handle = ({ event, resolve }) =>
  resolve(
    event,
    dev ? { transformPageChunk: ({ html }) => html.replace('</head>', reloading) } : undefined
  );
