import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameFolder } from '../../src/build/embed/manifest.mjs';
import { sticksToWindow, type Around } from '../../src/lib/embed/host/ancestors.ts';
import { folderOfAttribute, folderOfScript } from '../../src/lib/embed/host/folder.ts';
import { isFromGuest } from '../../src/lib/embed/host/trust.ts';
import { headersFor, readHeaders } from '../tools/headers.js';

describe('the site’s folder', () => {
  test.each([
    ['https://news.example/embed/embed.js', 'https://news.example/'],
    ['https://news.example/a/b/embed/embed.js?x=1#y', 'https://news.example/a/b/'],
    [
      'https://news.example/lesotho/embed/v/0.1.0-1a2b3c4d/embed.js',
      'https://news.example/lesotho/'
    ],
    ['http://localhost:4173/embed/v/1.2.3-beta.1-00000000/embed.js', 'http://localhost:4173/'],
    ['https://news.example/embed/embed/embed.js', 'https://news.example/embed/'],
    ['https://cdn.example/bundle.js', null],
    ['https://cdn.example/embed/a/embed.js', null],
    ['https://cdn.example/embed/v/a/b/embed.js', null],
    ['data:text/javascript,embed/embed.js', null],
    ['blob:https://news.example/embed/embed.js', null],
    ['', null]
  ])('by the script at %o is %o', (address, expected) => {
    expect(folderOfScript(address)).toBe(expected);
  });

  test.each([
    ['https://news.example/lesotho', 'https://news.example/lesotho/'],
    [' https://news.example/lesotho/?a#b ', 'https://news.example/lesotho/'],
    ['https://news.example', 'https://news.example/'],
    ['https://name:word@news.example/', null],
    ['/lesotho/', null],
    ['//news.example/', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['blob:https://news.example/x', null],
    ['file:///etc/', null],
    ['http://[', null]
  ])('as the attribute %o is %o', (src, expected) => {
    expect(folderOfAttribute(src)).toBe(expected);
  });

  test('is of the web, whole, and never thrown for', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (src) => {
        const folder = folderOfAttribute(src);
        if (folder !== null) expect(folder).toMatch(/^https?:\/\/[^?#]*\/$/);
      })
    );
  });
});

const ours = 'https://news.example';
test.each([
  [ours, null, true],
  [ours, 'allow-scripts allow-same-origin', true],
  ['https://evil.example', null, false],
  ['https://evil.example', 'allow-scripts', false],
  ['http://news.example', null, false],
  ['null', null, false],
  ['null', 'allow-scripts', true],
  ['null', '', true],
  ['null', 'allow-scripts ALLOW-SAME-ORIGIN', false],
  ['null', 'allow-scripts\tallow-same-origin', false],
  ['', 'allow-scripts', false]
])('a message from %o of a frame with sandbox %o: %s', (origin, sandbox, expected) => {
  expect(isFromGuest(origin, ours, sandbox)).toBe(expected);
});

const box = (is: Around['is'], overflowX = 'visible', overflowY = overflowX): Around => ({
  is,
  overflowX,
  overflowY
});
test.each([
  ['nothing around', [box('other'), box('body'), box('html')], true],
  ['clipped, which sticks', [box('other', 'clip'), box('body'), box('html')], true],
  ['one axis clipped', [box('other', 'visible', 'clip'), box('body'), box('html')], true],
  ['a wrapper that hides', [box('other', 'hidden'), box('body'), box('html')], false],
  [
    'a wrapper that hides sideways',
    [box('other', 'hidden', 'auto'), box('body'), box('html')],
    false
  ],
  ['a wrapper that scrolls', [box('other', 'visible', 'scroll'), box('body'), box('html')], false],
  ['the body alone', [box('other'), box('body', 'hidden', 'auto'), box('html')], true],
  ['the root alone', [box('other'), box('body'), box('html', 'hidden', 'auto')], true],
  ['the body and the root', [box('body', 'hidden', 'auto'), box('html', 'hidden', 'auto')], false],
  ['the body scrolls, the root clips', [box('body', 'auto'), box('html', 'clip')], true]
] as const)('%s', (_, chain, expected) => {
  expect(sticksToWindow(chain)).toBe(expected);
});

test('the headers of a version’s files are those of files that never change', () => {
  const rules = readHeaders('static/_headers');
  expect(headersFor(rules, '/embed/v/0.1.0-1a2b3c4d/embed.js')).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'access-control-allow-origin': '*'
  });
  expect(headersFor(rules, '/embed/story/')).not.toHaveProperty('access-control-allow-origin');
  expect(headersFor(rules, '/')).not.toHaveProperty('access-control-allow-origin');
});

test('a version’s folder has another name as soon as anything in it is another', () => {
  const name = nameFolder('0.1.0', ['embed', 'inline']);
  expect(name).toMatch(/^0\.1\.0-[0-9a-f]{8}$/);
  expect(nameFolder('0.1.0', ['embed', 'inline'])).toBe(name);
  const others = [
    nameFolder('0.1.1', ['embed', 'inline']),
    nameFolder('0.1.0', ['embed', 'inline, corrected']),
    nameFolder('0.1.0', ['embed, mended', 'inline']),
    nameFolder('0.1.0', ['embedinline', ''])
  ];
  expect(new Set([name, ...others]).size).toBe(5);
});
