import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settings } from '$lib/scenes/map/type';

test('the stage keeps every spacing that labels are measured with', () => {
  const css = readFileSync('src/lib/player/stage/stage.css', 'utf8');
  const all = new Set(Object.values(settings).flatMap(({ spacing }) => spacing ?? []));
  expect(all.size).toBeGreaterThan(0);
  for (const spacing of all)
    expect(css).toContain(
      `text[letter-spacing='${spacing}em'] {\n  letter-spacing: ${spacing}em !important;`
    );
});
