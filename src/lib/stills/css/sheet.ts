import { compile } from 'css-select';
import { generate, parse, walk, type CssNode, type Rule } from 'css-tree';
import type { AnyNode, Element } from 'domhandler';

/** One property that a rule sets. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** A selector with what it sets. */
export interface StyleRule {
  readonly matches: (element: Element) => boolean;
  readonly specificity: number;
  readonly declarations: readonly Declaration[];
}

/** What a media query may ask; the answers are those of a screen, without preferences. */
const answers: Readonly<Record<string, boolean>> = {
  screen: true,
  print: false,
  '(prefers-reduced-motion:reduce)': true,
  '(forced-colors:active)': false,
  '(forced-colors:none)': true
};

/** @throws for a question that has no answer above */
function applies(query: string): boolean {
  return query.split(' and ').every((part) => {
    const answer = answers[part.trim()];
    if (answer === undefined)
      throw new Error(`@media ${query}: a still knows no “${part}”; answer it in css/sheet.ts`);
    return answer;
  });
}

const none = [0, 0, 0] as const;
type Weight = readonly [ids: number, classes: number, types: number];

/** https://www.w3.org/TR/selectors-4/#specificity-rules */
function weightOf(node: CssNode): Weight {
  switch (node.type) {
    case 'IdSelector':
      return [1, 0, 0];
    case 'ClassSelector':
    case 'AttributeSelector':
      return [0, 1, 0];
    case 'TypeSelector':
      return node.name === '*' ? none : [0, 0, 1];
    case 'PseudoClassSelector':
      if (node.name === 'where') return none;
      return node.name === 'is' || node.name === 'not' ? greatest(node) : [0, 1, 0];
    case 'Selector':
      return node.children.toArray().map(weightOf).reduce(plus, none);
    default:
      return none;
  }
}
const plus = (a: Weight, b: Weight): Weight => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const rank = ([ids, classes, types]: Weight): number => ids * 1e6 + classes * 1e3 + types;

/** The weight of the heaviest selector among the arguments of `:is()` or `:not()`. */
function greatest(node: CssNode): Weight {
  const weights: Weight[] = [];
  walk(node, { visit: 'Selector', enter: (selector) => void weights.push(weightOf(selector)) });
  return weights.reduce((a, b) => (rank(b) > rank(a) ? b : a), none);
}

/** The rules of a style sheet that hold for a still, in order; one for each selector of a list. */
export function readSheet(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const sheet = parse(css, { parseCustomProperty: false });
  const read = (node: CssNode): void => {
    if (node.type === 'StyleSheet' || node.type === 'Block') node.children.forEach(read);
    else if (node.type === 'Rule') rules.push(...rulesOf(node));
    else if (node.type === 'Atrule' && node.name === 'media') {
      if (node.prelude && node.block && applies(generate(node.prelude))) read(node.block);
    } else if (node.type === 'Atrule' && node.name === 'supports' && node.block) read(node.block);
    else if (node.type !== 'Comment') throw new Error(`a still cannot follow: ${generate(node)}`);
  };
  read(sheet);
  return rules;
}

function rulesOf({ prelude, block }: Rule): StyleRule[] {
  const declarations = block.children.toArray().flatMap((node): Declaration[] => {
    if (node.type !== 'Declaration') return [];
    return [{ property: node.property, value: generate(node.value).trim() }];
  });
  if (prelude.type !== 'SelectorList') throw new Error(`no selector: ${generate(prelude)}`);
  return prelude.children.toArray().map((selector) => ({
    matches: matcher(generate(selector)),
    specificity: rank(weightOf(selector)),
    declarations
  }));
}

/** css-select knows `:where()` by its other name; what it weighs is reckoned above. */
const matcher = (selector: string): StyleRule['matches'] =>
  compile<AnyNode, Element>(selector.replaceAll(':where(', ':is('), { xmlMode: true });
