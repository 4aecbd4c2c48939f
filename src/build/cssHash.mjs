/** Which component has which class. */
const taken = new Map();

/**
 * The class that keeps a component's styles to itself, the same in every build: a living picture wears
 * the styles of the page that it comes to. Shorter than Svelte's own; a page says it a thousand times.
 * @type {NonNullable<import('svelte/compiler').CompileOptions['cssHash']>}
 * @throws if another component has it: their styles would reach each other
 */
export function cssHash({ hash, css, filename }) {
  const of = filename === '(unknown)' ? css : filename;
  const name = `s-${hash(of).slice(0, 4)}`;
  const other = taken.get(name) ?? of;
  if (other !== of)
    throw new Error(
      `${of} and ${other} have one class, ${name}: let src/build/cssHash.mjs keep more of it`
    );
  taken.set(name, of);
  return name;
}
