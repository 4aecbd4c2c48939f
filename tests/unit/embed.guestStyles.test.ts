import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localFaces, webFaces } from '$lib/embed/guest/faces';
import { switchedWhereUnknown } from '../../src/build/schemes';

const tokens = readFileSync('src/lib/article/tokens.css', 'utf8');

test('a theme is the scheme of the root, on a screen whose colours are not forced', () => {
  for (const theme of ['light', 'dark'])
    expect(tokens).toMatch(
      new RegExp(
        `@media screen and \\(forced-colors: none\\) \\{[^@]*:root\\[data-theme='${theme}'\\] \\{\\s*color-scheme: ${theme};\\s*\\}`
      )
    );
});

test('no style of the site asks for the reader’s scheme but by `color-scheme`: a theme could not answer', () => {
  const files = readdirSync('src/lib', { recursive: true, encoding: 'utf8' });
  const asking = files.filter((file) => {
    if (!/\.(css|svelte)$/.test(file)) return false;
    const text = readFileSync(`src/lib/${file}`, 'utf8');
    const style = file.endsWith('.css') ? text : (/<style>.*<\/style>/s.exec(text)?.[0] ?? '');
    return style.includes('prefers-color-scheme');
  });
  expect(asking).toEqual([]);
});

describe('where `light-dark()` is not known', () => {
  const behind = (css: string) =>
    (switchedWhereUnknown(css).match(/@supports not .*/g) ?? [])
      .join('')
      .replace(/([:,{]) +(?=\S)/g, '$1');
  test('each colour is behind a switch of its scheme, right behind its rule', () => {
    const css = `:root { color: red; --a: light-dark(#fff, #000) }\n @media print { :root { --a: #fff } }`;
    expect(switchedWhereUnknown(css)).toMatch(
      /#000\) \}\n@supports not \(color: light-dark\(red, red\)\) \{:root\{--a:.*\}\}\n @media print/
    );
    expect(behind(css)).toMatch(/\{:root\{--a:var\(--if-light,#fff\) var\(--if-dark,#000\) *\}\}$/);
  });
  test('a colour may be made of such colours', () => {
    const both = 'light-dark(light-dark(red, lime), mix(var(--a), blue))';
    expect(behind(`.x { --c: ${both} }`)).toContain(
      'var(--if-light,var(--if-light,red) var(--if-dark,lime)) var(--if-dark,mix(var(--a),blue))'
    );
  });
  test('where a scheme is set, so are the switches', () => {
    const [light, dark] = ['--if-light:initial;--if-dark: ', '--if-light: ;--if-dark:initial'];
    const set = (scheme: string) => switchedWhereUnknown(`.x { color-scheme: ${scheme} }`);
    expect(set('light')).toContain(`{.x{${light}}}`);
    expect(set('dark')).toContain(`{.x{${dark}}}`);
    expect(set('light dark')).toContain(
      `{.x{${light}}@media screen and (prefers-color-scheme:dark){.x{${dark}}}}`
    );
  });
  test('every colour of the site has one', () => {
    const plain = switchedWhereUnknown(tokens).replace(/@supports not .*/g, '');
    expect(plain.replace(/\s+/g, '')).toBe(tokens.replace(/\s+/g, ''));
    const both = tokens.match(/--[\w-]+(?=:\s*light-dark)/g) ?? [];
    const switched = behind(tokens).match(/--(?!if-)[\w-]+(?=:)/g);
    expect(both.length).toBeGreaterThan(20);
    expect(switched).toEqual(both);
  });
});

test('faces are told apart: those of the reader’s machine, and those that are files', () => {
  const css = readFileSync('src/lib/article/fonts/fonts.css', 'utf8');
  const files = readdirSync('src/lib/article/fonts').filter((name) => name.endsWith('.woff2'));
  const local = localFaces(css);
  const web = webFaces(css, Object.fromEntries(files.map((name) => [name, `../${name}`])));
  const count = (text: string) => text.match(/@font-face/g)?.length ?? 0;
  const bold = local.match(/font-weight: 550 700;/g)?.length ?? 0;
  expect(bold, 'the sans has weights').toBeGreaterThan(0);
  expect(count(local) - bold + count(web)).toBe(count(css));
  expect(local).not.toContain('url(');
  for (const name of files) expect(web).toContain(`url(../${name})`);
  expect(() => webFaces(css, {})).toThrow(/not at hand/);
});

test('nothing in a piece is measured by the height of its own frame', () => {
  for (const file of ['piece.css', 'stepper.css', 'story.css', '../../article/SourceNotes.svelte'])
    expect(readFileSync(`src/lib/embed/guest/${file}`, 'utf8')).not.toMatch(
      /\d(vh|dvh|svh|lvh|vmin|vmax|vb)\b|position:\s*(sticky|fixed)/
    );
});
