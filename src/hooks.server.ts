import { dev } from '$app/environment';
import { withoutMarkers } from '$lib/article/withoutMarkers';
import type { Handle } from '@sveltejs/kit';

/** Reloads a page when its sources change: Kit gives it only to those that have its own scripts. */
const reloading = '<script type="module" src="/@vite/client"></script></head>';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      withoutMarkers(dev ? html.replace('</head>', reloading) : html)
  });
