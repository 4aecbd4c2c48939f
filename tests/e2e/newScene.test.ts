import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../tools/build.js';
import { copyProject, nextEdition } from './support/copyProject.ts';

const scene = 'my-new-scene';
let folder: string;
/** The step that shows it. */
let step: string;

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  expect(change(before), file).not.toBe(before);
  writeFileSync(path, change(before));
}

beforeAll(() => {
  folder = copyProject();
  nextEdition(folder);
  // One folder: the scene of cards under another name.
  cpSync(join(folder, 'src/lib/scenes/card'), join(folder, 'src/lib/scenes', scene), {
    recursive: true
  });
  edit(`src/lib/scenes/${scene}/scene.ts`, (text) => text.replace("'card'", `'${scene}'`));
  // One line.
  edit('src/lib/story/types.ts', (text) =>
    text.replace('sceneNames = [\n', `sceneNames = [\n  '${scene}',\n`)
  );
  // And a step that shows it.
  const card = /::::step\{#([\w-]+)[^}]*\}\n(?:(?!::::step).*\n)*?::picture\[.*scene="card"/;
  const file = readdirSync(join(folder, 'data/story')).find((name) =>
    card.test(readFileSync(join(folder, 'data/story', name), 'utf8'))
  );
  edit(`data/story/${file}`, (text) =>
    text.replace(card, (found, id: string) => {
      step = id;
      return found.replace('scene="card"', `scene="${scene}"`);
    })
  );
});

describe('a scene of another name, added as one folder and one line', () => {
  test('is built for the page, for other pages, and as a file', () => {
    const { status, log } = build({ folder });
    expect(status, log).toBe(0);
    const root = join(folder, 'build');
    const names = readdirSync(join(root, 'islands'));
    expect(names.filter((name) => name.startsWith(`${scene}-`))).toHaveLength(1);
    expect(readFileSync(join(root, `embed/guest/scene-${scene}.js`), 'utf8')).toContain(scene);
    const still = `stills/${step}.svg`;
    expect(readFileSync(join(root, still)).equals(readFileSync(`build/${still}`))).toBe(true);
    const page = readFileSync(join(root, `embed/scene/${scene}/index.html`), 'utf8');
    expect(page).toMatch(/<h1[^>]*>My new scene<\/h1>/);
    expect(page).toContain(`data-step="${step}"`);
  });

  test('without its line is no scene, and the build says so plainly', () => {
    edit('src/lib/story/types.ts', (text) => text.replace(`  '${scene}',\n`, ''));
    const { status, log } = build({ folder });
    expect(status).not.toBe(0);
    expect(log).toMatch(new RegExp(`data/story/.*:\\d+ .*unknown scene “${scene}”`));
    expect(log).not.toMatch(/^ +at /m);
    // Nothing was built of it.
    expect(log).not.toMatch(/^client/m);
  });
});
