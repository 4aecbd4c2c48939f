import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localFaces, webFaces } from '$lib/embed/guest/faces';
import { forcedTheme } from '$lib/embed/guest/forcedTheme';

const site = `
  :root, [data-light='day'] { --paper: #fff; --ink: #000 }
  .map { --sea: navy }
  @media screen and (prefers-color-scheme: dark) { :root, [data-light='day'] { --paper: #111 } }
  @media (prefers-color-scheme: light) { .map[data-light='day'] { --sea: aqua } }
  @media print { :root { --paper: #fff } }
`;

describe('a theme against the reader’s own scheme', () => {
  const css = forcedTheme(site);
  const under = (theme: string) =>
    css.split('\n').filter((line) => line.startsWith(`:root[data-theme=${theme}]`));

  test('has the values that its scheme asks for', () => {
    expect(under('dark')).toContain(
      ':root[data-theme=dark],:root[data-theme=dark] [data-light="day"]{--paper:#111}'
    );
    expect(under('light')).toContain(':root[data-theme=light] .map[data-light="day"]{--sea:aqua}');
  });
  test('takes back what the other scheme asks for', () => {
    expect(under('light')).toContain(
      ':root[data-theme=light],:root[data-theme=light] [data-light="day"]{--paper:#fff}'
    );
    expect(under('dark')).toContain(':root[data-theme=dark] .map[data-light="day"]{--sea:navy}');
  });
  test('sets what the browser itself draws, and leaves forced colours and paper alone', () => {
    expect(under('dark')).toContain(':root[data-theme=dark]{color-scheme:dark}');
    expect(css).toMatch(/^@media screen and \(forced-colors:none\)\{/);
  });
  test('says so where there is nothing to take back to', () => {
    const asks = '@media (prefers-color-scheme: dark) { .a { --b: 1 } }';
    expect(() => forcedTheme(asks)).toThrow(/--b has no value for \.a/);
  });
  test('covers every colour of the site', () => {
    const tokens = readFileSync('src/lib/article/tokens.css', 'utf8');
    const names = [...new Set(tokens.match(/--(paper|card|land|mark|accent)[\w-]*(?=:)/g))];
    const forced = forcedTheme(tokens);
    // Once for each theme; twice what the dark scheme's pictures of day set anew.
    const again = /\}\s*\[data-light='day'\] \{(.*?)\}/s.exec(tokens)?.[1] ?? '';
    for (const name of names)
      expect(forced.split(`${name}:`).length, name).toBe(again.includes(`${name}:`) ? 5 : 3);
  });
  test('a picture of day has in each theme what it has in that scheme', () => {
    const forced = forcedTheme(readFileSync('src/lib/article/tokens.css', 'utf8')).split('\n');
    const last = (theme: string) =>
      forced.findLast((line) => line.includes(`${theme}] [data-light="day"]{`)) ?? '';
    expect(last('dark')).toContain('--land:#434850');
    expect(last('light')).toContain('--land:#fbf8f1');
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
