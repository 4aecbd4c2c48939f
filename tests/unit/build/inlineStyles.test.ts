import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inlineStyles } from '../../../src/build/inlineStyles';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; img-src 'self'">`;
const sheets: Record<string, string> = {
  './parties.css': ':root { --a: red; }',
  './_app/a.css': "@font-face { src: url(./a.woff2) } b { background: url('data:,') }"
};
const page = `<head>${policy}<link rel="stylesheet" href="./parties.css"/> <link rel="icon" href="./icon.svg"/>
<link href="./_app/a.css" rel="stylesheet"></head>`;
const read = (address: string) => sheets[address] ?? '';

test('puts a page’s sheets into it, in their order, where the first was linked', () => {
  const html = inlineStyles(page, read);
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  expect(style).toContain(':root { --a: red; }\n@font-face');
  expect(html).not.toContain('rel="stylesheet"');
  expect(html.indexOf('<style>')).toBeLessThan(html.indexOf('rel="icon"'));
});

test('names what a sheet names from the page, and leaves what is no file', () => {
  expect(inlineStyles(page, read)).toContain(
    "url(./_app/a.woff2) } b { background: url('data:,') }"
  );
});

test('lets the policy know the styles by their hash', () => {
  const html = inlineStyles(page, read);
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(html).toContain(`style-src 'self' 'sha256-${hash}'; img-src`);
});

test('stops where no policy names styles, and leaves a page without sheets alone', () => {
  expect(() => inlineStyles(page.replace('style-src', 'x-src'), read)).toThrow('no policy');
  expect(inlineStyles('<p>', read)).toBe('<p>');
});
