import { expect, test } from 'vitest';
import { firstScreen, withoutFaces } from '../../../src/build/firstScreen';

const link = '<link rel="stylesheet" href="./a.css">';
const policy =
  '<meta http-equiv="content-security-policy" content="script-src \'self\'; style-src \'self\'">';
const page = (head = policy + link) => `<html><head>${head}</head>
<body><nav class="bar"><a>Menu</a></nav><main><header class="cover"><h1>Night</h1></header>
<p class="far">Words</p></main></body></html>`;
const css = `@font-face { font-family: A; src: url(./a.woff2) }
.bar { color: red; & a { color: blue } } .cover h1 { color: green } .far { color: grey }
:root[data-theme='dark'] { color: white } html[data-bar] .bar { top: 0 }`;

test('puts what the first screen needs into the page, and the sheet behind that screen', async () => {
  const html = await firstScreen(page(), link, css);
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  for (const rule of ['@font-face', '.bar{color:red}', '.bar a{color:', '.cover h1{color:green}'])
    expect(style).toContain(rule);
  expect(style).not.toContain('.far');
  expect(html.split(link)).toHaveLength(2);
  expect(html).toContain(`</header>${link}<script> </script>\n<p class="far">`);
});

test('leaves the typefaces to the page', () => {
  expect(withoutFaces(css)).not.toContain('@font-face');
  expect(withoutFaces(css)).toContain('.bar { color: red;');
});

test('keeps what depends on a choice that a script makes before the first paint', async () => {
  const html = await firstScreen(page(), link, css);
  expect(html).toMatch(/:root\[data-theme="?dark"?\]\{color:#fff\}/);
  expect(html).toContain('html[data-bar] .bar{top:0}');
});

test('names its styles and its script in the policy of the page', async () => {
  const html = await firstScreen(page(), link, css);
  const empty = 'sha256-Nqnn8clbgv+5l0PgxcTOldg8mkMKrFn4TvPL+rYUUGg=';
  expect(html).toContain(`script-src 'self' '${empty}';`);
  expect(html).toMatch(/style-src 'self' 'sha256-[A-Za-z0-9+/]{43}='">/);
});

test('asks at once for a face of rare letters, where the words have one', async () => {
  const faces = `${css} :root { --serif: 'A', serif; --sans: 'C', sans-serif }
@font-face { font-family: A; src: url(./rare.woff2); unicode-range: U+14D, U+160-161 }
@font-face { font-family: B; src: url(./other.woff2); unicode-range: U+160-161 }
@font-face { font-family: 'C Extended'; src: url(./labels.woff2); unicode-range: U+160-161 }`;
  expect(await firstScreen(page(), link, faces)).not.toContain('preload');
  const named = await firstScreen(page().replace('Words', 'Litšiba'), link, faces);
  expect(named.match(/<link rel="preload" as="font"[^>]*>/g)).toEqual([
    expect.stringContaining('href="./rare.woff2"'),
    expect.stringContaining('href="./labels.woff2"')
  ]);
});

test('a page without what it needs is an error', async () => {
  await expect(firstScreen(page(policy), link, css)).rejects.toThrow('first screen');
  await expect(firstScreen(page(link), link, css)).rejects.toThrow('policy');
  await expect(firstScreen('<p>', link, css)).rejects.toThrow('first screen');
});
