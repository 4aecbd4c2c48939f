import type { Plugin } from 'vite';

const nothing = '\0view';

/** Where nothing is drawn, no scene needs its view: reading the story takes half the time without them. */
export const withoutViews: Plugin = {
  name: 'without-views',
  enforce: 'pre',
  resolveId: (id) => (/\.(svelte|css)$/.test(id) ? nothing : null),
  load: (id) => (id === nothing ? 'export default null;' : null)
};
