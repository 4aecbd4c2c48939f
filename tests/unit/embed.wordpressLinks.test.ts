import { expect, test } from 'vitest';
import { readShort } from '$lib/embed/guest/address';
import { ownAddress } from '$lib/embed/guest/wordpressLinks';

const home = 'https://news.example/lesotho/';
const sources = { 'https://paper.example/a?b=1': 'paper-2014' };

test.each([
  ['a link of our own', `${home}#noon`, `${home}#noon`],
  [
    'a source elsewhere, to our page of it',
    'https://paper.example/a?b=1',
    `${home}sources/#paper-2014`
  ],
  ['anything else elsewhere, to the story', 'https://creativecommons.org/licenses/by/4.0/', home],
  ['another port of the host', 'https://news.example:8443/', home],
  ['a script', 'javascript:alert(1)', home],
  ['a name that every object has', 'constructor', home]
])('%s', (_, href, leads) => expect(ownAddress(href, home, sources)).toBe(leads));

test.each([
  ['', '#?secret=abcdefghij', true],
  ['?short=', '', true],
  ['?theme=dark&short', '', true],
  ['', '#?secret=abc', false],
  ['?step=short', '#noon', false]
])('%o%o: is the story short? %o', (search, hash, short) =>
  expect(readShort(search, hash)).toBe(short)
);
