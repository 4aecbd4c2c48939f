import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as timing from '$lib/drawing/motion/timing';
import { follow } from '$lib/player/reading/follow';

const root = 'src/lib/';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|js|css|svelte)$/.test(name))
  // What pages of other sites do is theirs.
  .filter((name) => !/^(drawing\/motion\/|embed\/host\/|article\/tokens\.css$)/.test(name));

/** What sets a duration, an ease, or a part of a turn of its own. */
const own =
  /\b(ease[A-Z]\w+|cubic-bezier|steps\(\d)|@keyframes|(transition|animation)[\w-]*:(?!\s*(none|[\w-]+ var\(--(light-turns|bar-moves)\))[\s;!])|\b(exit|update|enter): \[\d|\b(timeConstant|duration)\s*[:=]/;

test('nothing has a duration or an ease of its own', () => {
  const found = files.flatMap((name) =>
    readFileSync(root + name, 'utf8')
      .split('\n')
      .flatMap((line, i) => (own.test(line) ? [`${name}:${i + 1} ${line.trim()}`] : []))
  );
  expect(found, 'name it in src/lib/drawing/motion/timing.ts').toEqual([]);
});

test.each(['transition: opacity 200ms;', 'animation: pulse 1s infinite;', 'exit: [0, 0.3],'])(
  'a duration such as “%s” is found',
  (line) => expect(line).toMatch(own)
);

test.each(
  Object.entries(timing).flatMap(([name, value]) =>
    typeof value === 'object' && 'exit' in value ? [[name, value]] : []
  )
)('what goes %s has gone before what comes begins', (_, { exit, enter }: timing.Timing) => {
  expect(exit[1]).toBeLessThanOrEqual(enter[0]);
  expect([exit[0], enter[1]]).toEqual([0, 1]);
});

test.each([4, 16, 33])(
  'a picture a whole step away is at rest within 600 ms, at %i ms a frame',
  (frame) => {
    let now = 0;
    let elapsed = 0;
    for (; now !== 1; elapsed += frame) now = follow(now, 1, frame);
    expect(elapsed).toBeLessThanOrEqual(600);
  }
);

test('the light of a map has changed within 600 ms of its step', () => {
  const [, ms] =
    /--light-turns: (\d+)ms;/.exec(readFileSync('src/lib/article/tokens.css', 'utf8')) ?? [];
  expect(Number(ms) + timing.catchUp).toBeLessThanOrEqual(600);
});
