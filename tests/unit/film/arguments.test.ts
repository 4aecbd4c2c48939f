import { expect, test } from 'vitest';
import { readArguments } from '../../../src/build/film/arguments.ts';

const known = {
  chapters: ['the-night', 'after'],
  scenes: ['map', 'night'],
  steps: ['first', 'second']
};
const read = (...args: readonly string[]) => readArguments(args, known);

test('a name alone is a tall film in both formats, as long as its words need', () => {
  expect(read('after')).toEqual({
    name: 'after',
    width: 1080,
    height: 1920,
    seconds: null,
    scheme: 'light',
    words: 'first',
    formats: ['mp4', 'webm'],
    steps: null,
    out: null,
    frames: false
  });
});

test('every option is followed', () => {
  const args = '--size 270x480 --seconds 2.5 --scheme dark --words all --format webm'.split(' ');
  const more = '--steps second,first --out there --frames'.split(' ');
  expect(read('map', ...args, ...more)).toEqual({
    name: 'map',
    width: 270,
    height: 480,
    seconds: 2.5,
    scheme: 'dark',
    words: 'all',
    formats: ['webm'],
    steps: ['second', 'first'],
    out: 'there',
    frames: true
  });
});

test.each([
  [['after', 'map'], /^Name one scene or chapter:\nnpm run film -- SCENE_OR_CHAPTER/],
  [[], /\nChapters: the-night, after\.\nScenes: map, night\.$/],
  [['the-nigth'], /^There is no scene and no chapter “the-nigth” \(did you mean “the-night”\?\)\./],
  [['map', '--size', '1080'], /^--size is “1080”; it has to be WIDTHxHEIGHT in even pixels/],
  [['map', '--size', '271x480'], /^--size is “271x480”/],
  [['map', '--size', '1920x1920'], /^--size is “1920x1920”/],
  [['map', '--size', '100x100'], /^--size is “100x100”/],
  [['map', '--seconds', 'ten'], /^--seconds is “ten”; it has to be a number from 1 to 600\.$/],
  [['map', '--seconds', ''], /^--seconds is “”/],
  [['map', '--scheme', 'sepia'], /^--scheme is “sepia”; it has to be light or dark\.$/],
  [['map', '--format', 'mp4,gif'], /^--format is “gif”; it has to be mp4 or webm\.$/],
  [['map', '--steps', 'frist'], /names “frist”, which is no step \(did you mean “first”\?\)\.$/],
  [['map', '--loud'], /^Unknown option '--loud'[\s\S]*\nnpm run film/]
])('%j is answered in a plain sentence', (args, said) => {
  expect(() => read(...args)).toThrow(said);
});
