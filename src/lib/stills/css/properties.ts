/** What SVG can say in attributes, and how CSS writes it: https://www.w3.org/TR/SVG2/propidx.html */
const colours = ['fill', 'stroke', 'stop-color'];
const others = [
  'fill-opacity',
  'fill-rule',
  'stroke-opacity',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stop-opacity',
  'opacity',
  'paint-order',
  'vector-effect',
  'mask',
  'clip-path',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'display',
  'visibility',
  'white-space'
];

export const isColour = (property: string): boolean => colours.includes(property);
/** Whether an attribute is a property, so that a rule may overrule it. `color` is kept for `currentColor`. */
export const isPresentation = (property: string): boolean =>
  property === 'color' || isColour(property) || others.includes(property);

/** What means nothing in a picture that stands still and takes no pointer, or is set by the typeface. */
const idle =
  /^(transition|animation|will-change|cursor|pointer-events|font-kerning|font-variant-numeric|font-feature-settings|color-scheme|print-color-adjust|-webkit-print-color-adjust|forced-color-adjust|outline.*|shape-rendering|text-rendering)$/;

export const isIdle = (property: string): boolean => idle.test(property);

/** What an element takes from the one around it, as far as stills use it. */
export const inherited: ReadonlySet<string> = new Set(
  [...colours, ...others].filter(
    (name) => !/^(stop-|opacity|vector-effect|mask|clip-path|display|dominant-baseline)/.test(name)
  )
);
