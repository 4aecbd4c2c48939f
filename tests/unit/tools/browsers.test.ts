import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pinned } from '../../tools/oldChromium.js';
import { css, target } from '../../../src/build/vite.ts';
import { transform } from 'lightningcss';

/** The lowest version of a browser that `browserslist` names, as the bundler reads it. */
const lowest = (name: string) => target.find((each) => each.startsWith(name))?.slice(name.length);

test('the README names the browsers that the build is made for', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [chrome, firefox, safari] = ['chrome', 'firefox', 'safari'].map(lowest);
  expect(lowest('ios')).toBe(safari);
  expect(lowest('edge')).toBe(chrome);
  expect(readme).toContain(
    `works from Chromium ${chrome}, Firefox ${firefox} and Safari ${safari} on`
  );
});

test('the old Chromium is one of them, and near the oldest', () => {
  const above = parseInt(pinned.version) - Number(lowest('chrome'));
  expect(above).toBeGreaterThanOrEqual(0);
  expect(above).toBeLessThanOrEqual(3);
  expect(readFileSync('README.md', 'utf8')).toContain(`Chromium ${parseInt(pinned.version)}, near`);
});

test('style sheets keep colours for both schemes as they are written', () => {
  const code = Buffer.from('a{color:light-dark(#fff,#000)}');
  const targets = { chrome: 120 << 16 };
  const built = transform({ filename: 'a.css', code, minify: true, targets, ...css.lightningcss });
  expect(String(built.code)).toBe('a{color:light-dark(#fff,#000)}');
});
