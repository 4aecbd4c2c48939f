import { isTag, type Document, type Element } from 'domhandler';
import { colourIn, type Scheme } from './colour';
import { atCommas, replaceCalls } from './functions';
import { isColour, isIdle, isPresentation } from './properties';
import type { StyleRule } from './sheet';

/** Custom properties, worked out, by name. */
type Variables = Readonly<Record<string, string>>;

/**
 * A value with every `var()` replaced.
 * @throws for a name that is set nowhere and has no fallback
 */
export function withoutVariables(value: string, variables: Variables): string {
  return replaceCalls(value, 'var', (argument) => {
    const [name = '', ...fallback] = atCommas(argument);
    const own = variables[name];
    if (own !== undefined) return own;
    if (fallback.length === 0) throw new Error(`${name} is set nowhere: var(${argument})`);
    return withoutVariables(fallback.join(', '), variables);
  });
}

/** What is declared for one element; of two rules the heavier one, then the later one, holds. */
function declared(element: Element, rules: readonly StyleRule[]): Map<string, string> {
  const winner = new Map<string, { value: string; specificity: number }>();
  for (const [name, value] of Object.entries(element.attribs)) {
    if (isPresentation(name)) winner.set(name, { value, specificity: -1 });
  }
  for (const { matches, specificity, declarations } of rules) {
    if (!matches(element)) continue;
    for (const { property, value } of declarations) {
      if (specificity >= (winner.get(property)?.specificity ?? -1))
        winner.set(property, { value, specificity });
    }
  }
  return new Map([...winner].map(([name, { value }]) => [name, value]));
}

/** The custom properties of one element: those around it, and its own, which may build on each other. */
function variablesOf(own: Map<string, string>, around: Variables): Variables {
  const names = [...own.keys()].filter((name) => name.startsWith('--'));
  if (names.length === 0) return around;
  const all: Record<string, string> = { ...around };
  const open = new Set(names);
  const busy = new Set<string>();
  const settle = (name: string): void => {
    if (busy.has(name)) throw new Error(`${name} is made of itself`);
    busy.add(name);
    const value = own.get(name) ?? '';
    for (const [, other = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g))
      if (open.has(other)) settle(other);
    all[name] = withoutVariables(value, all);
    open.delete(name);
  };
  for (const name of names) if (open.has(name)) settle(name);
  return all;
}

/** Lengths in pixels are plain numbers in SVG. */
const plainLength = (value: string): string => value.replace(/(?<![\w.#-])(-?[\d.]+)px\b/g, '$1');

/** The schemes that `color-scheme` says an element may be seen in. */
const schemesOf = (value: string): Scheme[] =>
  (['light', 'dark'] as const).filter((scheme) => value.includes(scheme));

/** What an element has from the ones around it. */
interface Around {
  readonly variables: Variables;
  readonly schemes: readonly Scheme[];
  /** Of `currentColor`. */
  readonly colour: string;
}

/**
 * Replaces classes and style rules by presentation attributes that hold plain values, in the whole
 * tree. The result looks the same where no style sheet is, but that a colour which depends on the
 * scheme is `light-dark(…,…)`; `schemes.ts` says what becomes of it.
 * @throws for a custom property that is set nowhere, or a CSS property that SVG has no attribute for
 */
export function applyStyles(document: Document, rules: readonly StyleRule[]): void {
  const visit = (element: Element, around: Around): void => {
    const own = declared(element, rules);
    const variables = variablesOf(own, around.variables);
    const plain = (value: string) => withoutVariables(value, variables);
    const scheme = own.get('color-scheme');
    const schemes = scheme === undefined ? around.schemes : schemesOf(scheme);
    const ownColour = own.get('color');
    const colour = ownColour === undefined ? around.colour : colourIn(plain(ownColour), schemes);
    // Its children first: what they match may name this element's class.
    for (const child of element.children)
      if (isTag(child)) visit(child, { variables, schemes, colour });
    for (const name of Object.keys(element.attribs))
      if (name === 'class' || isPresentation(name)) delete element.attribs[name];
    for (const [property, value] of own) {
      if (property.startsWith('--') || property === 'color' || isIdle(property)) continue;
      if (!isPresentation(property))
        throw new Error(
          `<${element.name}> sets “${property}”, which SVG has no attribute for; see css/properties.ts`
        );
      const text = plain(value).replace(/^currentcolor$/i, colour);
      element.attribs[property] = isColour(property) ? colourIn(text, schemes) : plainLength(text);
    }
  };
  const around: Around = { variables: {}, schemes: ['light'], colour: '#000' };
  for (const root of document.children) if (isTag(root)) visit(root, around);
}
