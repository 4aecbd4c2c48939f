import { withoutMarkers } from '$lib/player/stage/markers';
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { transformPageChunk: ({ html }) => withoutMarkers(html) });
