import { readdirSync, readFileSync } from 'node:fs';
import * as cssTree from 'css-tree';
import { expect, test } from 'vitest';

/** Classes of marks: written out, or set where something holds. */
const written = /\bclass="([^"]*)"|\bclass:([\w-]+)/g;

const filesIn = (folder: string, end: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map(({ parentPath, name }) => `${parentPath}/${name}`);

const marks = new Set(
  ['src/lib/scenes', 'src/lib/drawing']
    .flatMap((folder) => filesIn(folder, '.svelte'))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(written)].flatMap(([, all = '', one = '']) =>
        `${all} ${one}`.split(/\s+/).filter((name) => /^[\w-]+$/.test(name))
      )
    )
);
/** But for that of the dev server's panel, which has a root of its own. */
const sheets = filesIn('src', '.css').filter((path) => !path.includes('/desk/'));

/** Compound selectors of a style sheet, each as its parts: `nav.bar` and `[open]` of `nav.bar [open]`. */
function compounds(css: string): cssTree.CssNode[][] {
  const found: cssTree.CssNode[][] = [];
  cssTree.walk(cssTree.parse(css), {
    enter(selector: cssTree.CssNode) {
      // What is ruled out is not reached; what `:has` looks for is.
      if (selector.type === 'PseudoClassSelector' && selector.name === 'not')
        return cssTree.walk.skip;
      if (selector.type !== 'Selector') return;
      const parts: cssTree.CssNode[] = [];
      for (const part of selector.children) {
        if (part.type === 'Combinator') found.push(parts.splice(0));
        else parts.push(part);
      }
      found.push(parts);
    }
  });
  return found;
}

/** Compounds that are nothing but classes of marks. */
const reaching = (css: string, classes: ReadonlySet<string>): string[] =>
  compounds(css)
    .filter((parts) => parts.some((part) => part.type === 'ClassSelector'))
    .filter((parts) =>
      parts.every(
        (part) =>
          part.type === 'PseudoClassSelector' ||
          part.type === 'NestingSelector' ||
          (part.type === 'ClassSelector' && classes.has(part.name))
      )
    )
    .map((parts) => parts.map((part) => cssTree.generate(part)).join(''));

test('a page’s own styles reach no mark of a picture', () => {
  expect(marks.size).toBeGreaterThan(50);
  expect(sheets.length).toBeGreaterThan(15);
  expect(reaching('.bar { x: y } nav.bar .tick:hover { x: y }', new Set(['bar', 'tick']))).toEqual([
    '.bar',
    '.tick:hover'
  ]);
  for (const path of sheets) expect(reaching(readFileSync(path, 'utf8'), marks), path).toEqual([]);
});
