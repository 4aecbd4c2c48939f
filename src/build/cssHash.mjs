/**
 * The class that keeps a component's styles to itself, the same in every build: a living picture wears
 * the styles of the page that it comes to. Shorter than Svelte's own; a page says it a thousand times.
 * @type {NonNullable<import('svelte/compiler').CompileOptions['cssHash']>}
 */
export const cssHash = ({ hash, css, filename }) =>
  `s-${hash(filename === '(unknown)' ? css : filename).slice(0, 4)}`;
