import { clone, generate, parse, walk, type CssNode, type Rule } from 'css-tree';
import type { Plugin } from 'vite';
import { bySwitches } from '../lib/article/schemeSwitches.ts';
import { atCommas, replaceCalls } from '../lib/stills/css/functions.ts';

/** What `color-scheme` means for the two switches of `schemeSwitches.ts`. */
const switches = {
  light: '--if-light:initial;--if-dark: ',
  dark: '--if-light: ;--if-dark:initial'
};

const isColour = (node: CssNode): boolean =>
  node.type === 'Declaration' && /light-dark\(/.test(generate(node));

/** Both colours of a `light-dark()`, behind the switches. */
function switched(both: string): string {
  const [light = '', dark = ''] = atCommas(both).map((each) =>
    replaceCalls(each, 'light-dark', switched)
  );
  return bySwitches(light, dark);
}

/** The colours of a rule as the switches choose them. */
function coloursOf(rule: Rule): string {
  const own = clone(rule) as Rule;
  own.block.children = own.block.children.filter(isColour);
  return own.block.children.isEmpty ? '' : replaceCalls(generate(own), 'light-dark', switched);
}

/** The switches as the rule’s `color-scheme` sets them: the reader’s own scheme is asked for by a query. */
function switchesOf(rule: Rule): string {
  const scheme = rule.block.children
    .toArray()
    .findLast((node) => node.type === 'Declaration' && node.property === 'color-scheme');
  if (scheme?.type !== 'Declaration') return '';
  const names = generate(scheme.value);
  const set = (name: keyof typeof switches) => `${generate(rule.prelude)}{${switches[name]}}`;
  if (!names.includes('dark')) return set('light');
  if (!names.includes('light')) return set('dark');
  return `${set('light')}@media screen and (prefers-color-scheme:dark){${set('dark')}}`;
}

/**
 * A style sheet in which every rule that says colours for both schemes at once, or which scheme holds, is
 * followed by what does the same where the browser cannot read that (Chromium before 123). A colour is
 * chosen there where it is said, and not, as by `light-dark()`, where it is used.
 */
export function switchedWhereUnknown(css: string): string {
  const ends: [at: number, text: string][] = [];
  walk(parse(css, { positions: true, parseCustomProperty: false }), {
    visit: 'Rule',
    enter(rule: Rule) {
      const rules = switchesOf(rule) + coloursOf(rule);
      if (!rule.loc || !rules) return;
      const text = `\n@supports not (color: light-dark(red, red)) {${rules}}`;
      ends.unshift([rule.loc.end.offset, text]);
    }
  });
  return ends.reduce((sheet, [at, text]) => sheet.slice(0, at) + text + sheet.slice(at), css);
}

/** Does so to the site's tokens, wherever they are built in. */
export const schemes: Plugin = {
  name: 'switched-where-unknown',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/tokens.css') ? { code: switchedWhereUnknown(code), map: null } : null
};
