import { generate, parse, walk, type Atrule, type CssNode, type Rule } from 'css-tree';

/**
 * The rules by which a theme is forced against the reader's own scheme.
 *
 * The site's styles ask `prefers-color-scheme`, which no page can set for itself. So every rule that
 * asks is written a second time for `:root[data-theme]`: for the scheme it asks for as it is, for the
 * other with the values that hold where nobody asks. The site's own sheets stay as they are.
 */
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

interface Found {
  /** `null` for a rule that holds in both. */
  readonly scheme: Scheme | null;
  readonly selectors: readonly string[];
  readonly declarations: ReadonlyMap<string, string>;
}

/** @param css one or more whole style sheets */
export function forcedTheme(css: string): string {
  const found = rules(css);
  const asking = found.filter(({ scheme }) => scheme !== null);
  const blocks = schemes.map((theme) =>
    asking
      .map(({ scheme, selectors, declarations }) => {
        const values = scheme === theme ? declarations : unasked(found, selectors, declarations);
        const under = selectors.map((selector) => forced(theme, selector)).join(',');
        return `${under}{${[...values].map(([name, value]) => `${name}:${value}`).join(';')}}`;
      })
      .concat(`:root[data-theme=${theme}]{color-scheme:${theme}}`)
      .join('\n')
  );
  return `@media screen and (forced-colors:none){\n${blocks.join('\n')}\n}`;
}

const forced = (theme: Scheme, selector: string): string =>
  selector.startsWith(':root')
    ? `:root[data-theme=${theme}]${selector.slice(':root'.length)}`
    : `:root[data-theme=${theme}] ${selector}`;

/** What these properties are where no scheme is asked for: by the last rule for the same things. */
function unasked(
  found: readonly Found[],
  selectors: readonly string[],
  wanted: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
  const holds = found.filter(
    ({ scheme, selectors: others }) =>
      scheme === null && others.some((other) => selectors.some((one) => one.startsWith(other)))
  );
  return new Map(
    [...wanted.keys()].map((name) => {
      const value = holds.findLast(({ declarations }) => declarations.has(name));
      if (!value)
        throw new Error(
          `${name} has no value for ${selectors.join(', ')} where no scheme is asked`
        );
      return [name, value.declarations.get(name) ?? ''];
    })
  );
}

function rules(css: string): readonly Found[] {
  const found: Found[] = [];
  walk(parse(css), {
    visit: 'Rule',
    enter(this: { atrule: Atrule | null }, node: CssNode) {
      const { prelude, block } = node as Rule;
      const condition = this.atrule?.prelude ? generate(this.atrule.prelude) : '';
      const scheme = schemes.find((one) => condition.includes(`prefers-color-scheme:${one}`));
      if (!scheme && this.atrule) return;
      if (prelude.type !== 'SelectorList') return;
      const declarations = new Map<string, string>();
      for (const each of block.children.toArray())
        if (each.type === 'Declaration')
          declarations.set(each.property, generate(each.value).trim());
      const selectors = prelude.children.toArray().map((selector) => generate(selector));
      found.push({ scheme: scheme ?? null, selectors, declarations });
    }
  });
  return found;
}
