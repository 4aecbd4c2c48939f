import { expect, test } from 'vitest';
import { joinStyles } from '../../../src/build/joinStyles';

const sheets: Record<string, string> = {
  './parties.css': ':root { --a: url(./a.svg); }',
  './_app/a.css': "@font-face { src: url(./a.woff2) } b { background: url('data:,') }"
};
const off = '<link rel="stylesheet" href="./faces.css" disabled=""/>';
const page = `<head><link rel="stylesheet" href="./parties.css"/> <link rel="icon" href="./icon.svg"/>
<link href="./_app/a.css" rel="stylesheet"></head>`;
const read = (address: string) => sheets[address] ?? '';

test('puts one sheet in the place of all that a page links, in their order', () => {
  const { html = '', address = '', css = '' } = joinStyles(page, './_app/story', read) ?? {};
  expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
  expect(html).toContain(`<head><link rel="stylesheet" href="${address}"> <link rel="icon"`);
  expect(address).toMatch(/^\.\/_app\/story\.[0-9a-f]{8}\.css$/);
  expect(css.indexOf(':root')).toBeLessThan(css.indexOf('@font-face'));
});

test('names what a sheet names from where the new one is, and leaves what is no file', () => {
  const { css = '' } = joinStyles(page, './_app/story', read) ?? {};
  expect(css).toContain('--a: url(../a.svg)');
  expect(css).toContain("url(./a.woff2) } b { background: url('data:,') }");
});

test('its name changes with its content; a page without sheets has none', () => {
  const other = joinStyles(page, './_app/story', (address) => `${read(address)} `);
  expect(other?.address).not.toBe(joinStyles(page, './_app/story', read)?.address);
  expect(joinStyles('<p>', './_app/story', read)).toBe(null);
});

test('leaves a sheet that is still to be let in', () => {
  const { html = '', css = '' } = joinStyles(page + off, './_app/story', read) ?? {};
  expect(html).toContain(off);
  expect(css).not.toContain('faces');
});

test('says only what is chosen', () => {
  expect(joinStyles(page, './_app/story', read, (css) => css.slice(0, 5))?.css).toBe(':root');
});
