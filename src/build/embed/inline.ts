import type { Plugin, PluginOption } from 'vite';
import { finishedGeometry } from '../geometry';
import { components, pureCalls } from '../vite';
import type { Contents } from './contents';

/**
 * Svelte counts the ids of a page in a global, so that two copies of it never give the same. In a shadow
 * tree ids are its own, so a count of this copy's will do. It also gives the prototypes of the page's
 * elements and texts empty fields of its own, for speed, unless they are sealed: here it takes them for that.
 */
const withoutGlobals = (): Plugin => ({
  name: 'without-globals',
  transform(code, id) {
    if (!/\/svelte\/src\/internal\//.test(id)) return null;
    const plain = code.replaceAll(/is_extensible\((element|text)_prototype\)/g, 'false');
    const own = plain.replaceAll('window.__svelte', 'counted');
    if (own === code) return null;
    return { code: own === plain ? plain : `let counted;\n${own}`, map: null };
  },
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk' && /(window|globalThis)\.__svelte|\.__e=void 0,/.test(file.code))
        throw new Error(
          'inline.js would write into the page: see withoutGlobals in src/build/embed/inline.ts'
        );
  }
});

/**
 * What makes the scenes one script for other people's pages: their data within it, templates that need
 * no markup to be parsed, and nothing global.
 */
export function inlinePlugins({ steps, moved, edition, parties }: Contents): PluginOption[] {
  const json = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  const modules: Readonly<Record<string, string>> = {
    'virtual:steps': `export const steps = ${json(steps)}, moved = ${json(moved)}, edition = ${edition};`,
    'virtual:parties.css': parties
  };
  return [
    {
      name: 'contents',
      enforce: 'pre',
      resolveId: (id) => (id in modules ? `\0${id}` : null),
      load: (id) => modules[id.slice(1)] ?? null
    },
    finishedGeometry,
    pureCalls,
    withoutGlobals(),
    components({ discloseVersion: false, fragments: 'tree' })
  ];
}
