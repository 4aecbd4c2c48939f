import { filmsIn, nameOf } from '$lib/embed/films';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { progress, progressLine } from '../../tools/film/progress.js';

test('films are found by the names that they were made under, and nothing else is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'films-'));
  const dark = { name: 'the-night', width: 1080, height: 1920, scheme: 'dark' } as const;
  const light = { name: 'map', width: 270, height: 480, scheme: 'light' } as const;
  try {
    for (const file of [
      `${nameOf('ours', dark)}.mp4`,
      `${nameOf('ours', light)}.webm`,
      `${nameOf('theirs', light)}.webm`,
      'ours-gone-270x480.mp4',
      'ours-map-270x480-00000.png'
    ])
      writeFileSync(join(folder, file), 'film');
    expect(filmsIn(folder, 'ours', ['map', 'the-night'])).toEqual([
      { file: 'ours-map-270x480.webm', ...light, format: 'webm', bytes: 4 },
      { file: 'ours-the-night-1080x1920-dark.mp4', ...dark, format: 'mp4', bytes: 4 }
    ]);
    expect(filmsIn(join(folder, 'nowhere'), 'ours', ['map'])).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('progress says how many frames are done, and how long the others take', () => {
  expect(progressLine(30, 120, 10_000)).toBe(
    '[######··················] 30 of 120 frames, 30 s left'
  );
  expect(progressLine(1, 10, 10_000)).toMatch(/1 of 10 frames, 1 min 30 s left$/);
  expect(progressLine(120, 120, 9)).toBe(`[${'#'.repeat(24)}] 120 of 120 frames`);
});

test('progress writes over its line on a terminal, and a line for each tenth elsewhere', () => {
  const shown = (isTTY: boolean) => {
    const written: string[] = [];
    const say = progress(100, { isTTY, write: (text) => written.push(text) });
    for (let done = 1; done <= 100; done++) say(done);
    return written;
  };
  expect(shown(true)).toHaveLength(100);
  expect(shown(true).at(-1)).toMatch(/^\r.*100 of 100 frames.*\n$/);
  expect(shown(false)).toHaveLength(11);
});
