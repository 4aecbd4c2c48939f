import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verify } from '../../src/build/verify/verify.ts';
import { valid, withFolder } from '../unit/story/folders';

test('a story in which nothing is wrong has no finding but what its author may look at', () => {
  const errors = verify(valid).filter(({ severity }) => severity === undefined);
  expect(errors).toEqual([]);
});

test('words that have no room in their picture are found, with the step and the width', () => {
  const file = 'story/01-the-vote.md';
  const line = readFileSync(join(valid, file), 'utf8')
    .split('\n')
    .findIndex((text) => text.startsWith('::picture'));
  const word = 'Unabbreviatable'.repeat(12);
  withFolder([[file, 'scene="assembly"', `scene="assembly" headline="${word}"`]], (root) => {
    const cut = verify(root).filter(({ found }) => found.includes('is cut by the frame'));
    expect(cut.map(({ file: where }) => where)).toContain(`data/${file}`);
    expect(cut[0]).toMatchObject({ line: line + 1, field: 'step one-seat picture' });
    expect(cut.map(({ found }) => found.split(' “')[0])).toEqual(
      expect.arrayContaining(['at 1280 px', 'at 768 px', 'at 360 px'])
    );
  });
});
