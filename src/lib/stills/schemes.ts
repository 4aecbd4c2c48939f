import type { Element } from 'domhandler';
import { elementsOf } from './tree';

/** The name of the nth class: a, b, … z, a1, b1 … */
const nth = (n: number): string =>
  String.fromCharCode(97 + (n % 26)) + (n < 26 ? '' : String(Math.floor(n / 26)));

const pair = /^light-dark\(([^,]+),([^,]+)\)$/;
const asksLight = ':root:has(#light:target){color-scheme:light}';
const pairs = /light-dark\([^,]+,([^,)]+)\)/g;

/**
 * A colour that depends on the scheme stays in its attribute as the light one, for all that read no
 * style sheet; elements with the same such colours get a class in common.
 * @returns the style sheet of these classes, empty where nothing depends on the scheme. The scheme is
 * that of the element that shows the file; where a browser does not hand it on, `#dark` asks for it, and
 * by that alone where it does not know `light-dark()`. What reads neither has the light one.
 * @param framed whether the light one is asked for likewise, by `#light`: an element that is not the root
 */
export function splitSchemes(root: Element, framed = false): string {
  const classes = new Map<string, string>();
  for (const { attribs } of elementsOf(root)) {
    const both = Object.entries(attribs).filter(([, value]) => pair.test(value));
    if (both.length === 0) continue;
    const rule = both.map(([name, value]) => `${name}:${value}`).join(';');
    classes.set(rule, classes.get(rule) ?? nth(classes.size));
    attribs['class'] = classes.get(rule) ?? '';
    for (const [name, value] of both) attribs[name] = value.replace(pair, '$1');
  }
  if (classes.size === 0) return '';
  const rules = [...classes].map(([rule, name]) => `.${name}{${rule}}`).join('');
  const asked = [...classes]
    .map(([rule, name]) => `:target .${name}{${rule.replace(pairs, '$1')}}`)
    .join('');
  return (
    '@supports(color:light-dark(red,red)){:root{color-scheme:light dark}' +
    `:root:target{color-scheme:dark}${framed ? asksLight : ''}${rules}}` +
    `@supports not (color:light-dark(red,red)){${asked}}`
  );
}

/**
 * Gives every element of a still the colours of the dark scheme as its own: for what reads no style
 * sheet. A still without such a sheet is dark, or light, in both.
 * @param style the style sheet that `splitSchemes` gave
 */
export function makeDark(root: Element, style: string): void {
  const rules = new Map(
    [...style.matchAll(/\.(\w+)\{([^}]+)\}/g)].map(([, name = '', rule = '']) => [name, rule])
  );
  for (const { attribs } of elementsOf(root)) {
    const rule = rules.get(attribs['class'] ?? '');
    for (const declaration of rule?.split(';') ?? []) {
      const [name = '', value = ''] = declaration.split(':');
      attribs[name] = value.replace(pair, '$2');
    }
  }
}
