import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localFaces, webFaces } from '$lib/embed/guest/faces';
import { lightWhereUnknown } from '../../src/build/schemes';

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
  const css = lightWhereUnknown(
    `:root { color: red; --a: light-dark(#fff, #000); --b: light-dark(mix(var(--a), #111), #222) }
    @media print { :root { --a: #fff } } .x { --c: light-dark(light-dark(red, lime), blue) }`
  );
  test('each colour is the light one, right behind its rule', () => {
    expect(css).toContain('#222) }\n@supports not (color: light-dark(red, red)) {:root{');
    expect(css).toMatch(/\{:root\{--a: *#fff;--b: *mix\(var\(--a\), *#111\) *\}\}/);
    expect(css).toMatch(/\{\.x\{--c: *red *\}\}/);
  });
  test('every colour of the site has one', () => {
    const plain = lightWhereUnknown(tokens).replace(/@supports not .*/g, '');
    expect(plain.replace(/\s+/g, '')).toBe(tokens.replace(/\s+/g, ''));
    const both = tokens.match(/--[\w-]+(?=:\s*light-dark)/g) ?? [];
    const light = lightWhereUnknown(tokens)
      .match(/@supports not .*/g)
      ?.join('')
      .match(/--[\w-]+(?=:)/g);
    expect(both.length).toBeGreaterThan(20);
    expect(light).toEqual(both);
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
