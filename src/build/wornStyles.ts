import { transform, type Selector } from 'lightningcss';

/** The class that keeps a component's styles to itself: see `cssHash.mjs`. */
const own = /^s-[\w-]+$/;

/**
 * The rules of a style sheet that something on a page may come to wear, in fewer characters. Those of a
 * component that stands neither in the page nor in its scripts can go: every component has a class of its own.
 * @param texts the page, and all scripts that it has or may come to have
 */
export function wornStyles(css: string, texts: readonly string[]): string {
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const found = known.get(name) ?? texts.some((text) => text.includes(name));
    known.set(name, found);
    return found;
  };
  const isWorn = (selector: Selector): boolean =>
    selector.every((part) => part.type !== 'class' || !own.test(part.name) || isKnown(part.name));
  return transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        // Rules are left as they are or left out: not all that may stand in one can be handed back.
        style: (rule) => (rule.value.selectors.some(isWorn) ? undefined : [])
      }
    }
  }).code.toString();
}
