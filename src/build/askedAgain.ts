import type { Plugin } from 'vite';

/** A chunk that is fetched when it is needed, by the name of its file. */
const fetched = /\bimport\((["'`])\.\/([\w.-]+\.js)\1\)/g;

/**
 * The same code, which fetches further chunks from where the page says: beside it, or from `again/`,
 * `data-again` of the page's root element.
 */
export const fromWhereThePageSays = (code: string): string =>
  code.replace(
    fetched,
    (_, __, file: string) => `import("./"+(document.documentElement.dataset.again||"")+"${file}")`
  );

/** The code of a chunk for the folder `again/`: what it has of an entry, which has come, is that entry's. */
export const fromAgain = (code: string, entries: readonly string[]): string =>
  entries
    .reduce((all, entry) => all.replaceAll(`"./${entry}"`, `"../${entry}"`), code)
    // What Vite would put here, had it this file before it: nothing, as nothing is fetched ahead.
    .replaceAll('__VITE_PRELOAD__', 'void 0');

/** Where Svelte makes its policy for HTML. */
const policy =
  /globalThis\.window\.trustedTypes\.createPolicy(?=\(\s*["'`]svelte-trusted-html["'`])/g;

/** The same code, which makes Svelte's policy once a page: a second of its name is refused, and with it the module. */
export const withOnePolicy = (code: string): string =>
  code.replace(policy, (make) => `((name,rules)=>globalThis.sveltePolicy??=${make}(name,rules))`);

/**
 * Puts every chunk in the folder `again/` too. A browser may keep a module that did not arrive, or not
 * whole, as failed for as long as the page is open (Chromium before 156, Firefox): asked for under its name it
 * never comes, nor does any that imports it. In another folder it has another name, and so have all that it
 * imports. There chunks fetch others from beside them alone.
 */
export const askedAgain: Plugin = {
  name: 'asked-again',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
    for (const chunk of chunks) {
      const { fileName, isEntry } = chunk;
      const code = withOnePolicy(chunk.code);
      if (!isEntry)
        this.emitFile({
          type: 'asset',
          fileName: `again/${fileName}`,
          source: fromAgain(code, entries)
        });
      chunk.code = fromWhereThePageSays(code);
    }
  }
};
