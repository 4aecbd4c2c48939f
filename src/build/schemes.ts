import { clone, generate, parse, walk, type CssNode, type Rule } from 'css-tree';
import type { Plugin } from 'vite';
import { atCommas, replaceCalls } from '../lib/stills/css/functions.ts';

/** The rule with the light one of every two colours, for browsers that know no `light-dark()`. */
function lightRule(rule: Rule): string {
  const light = clone(rule) as Rule;
  light.block.children = light.block.children.filter(
    (node: CssNode) => node.type === 'Declaration' && /light-dark\(/.test(generate(node))
  );
  return replaceCalls(generate(light), 'light-dark', lightOf);
}
const lightOf = (argument: string): string =>
  replaceCalls(atCommas(argument)[0] ?? '', 'light-dark', lightOf);

/**
 * A style sheet in which every rule that says colours for both schemes at once is followed by what
 * holds where the browser cannot read that (Chromium before 123): everything is light there.
 */
export function lightWhereUnknown(css: string): string {
  const ends: [at: number, text: string][] = [];
  walk(parse(css, { positions: true, parseCustomProperty: false }), {
    visit: 'Rule',
    enter(rule: Rule) {
      if (!rule.loc || !/light-dark\(/.test(generate(rule.block))) return;
      const text = `\n@supports not (color: light-dark(red, red)) {${lightRule(rule)}}`;
      ends.unshift([rule.loc.end.offset, text]);
    }
  });
  return ends.reduce((sheet, [at, text]) => sheet.slice(0, at) + text + sheet.slice(at), css);
}

/** Does so to the site's tokens, wherever they are built in. */
export const schemes: Plugin = {
  name: 'light-where-unknown',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/tokens.css') ? { code: lightWhereUnknown(code), map: null } : null
};
