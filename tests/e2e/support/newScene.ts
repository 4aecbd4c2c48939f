import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} is not as it was: nothing in it was changed`);
  writeFileSync(path, after);
}

/** The one line that makes a folder a scene. */
const line = (name: string) => `  '${name}',\n`;
const types = (folder: string) => join(folder, 'src/lib/story/types.ts');

/**
 * Adds a scene to a copy of the project, as one folder and one line: that of cards under another name.
 * A step that has a card shows it.
 * @returns the step's id
 */
export function addScene(folder: string, name: string): string {
  const scenes = join(folder, 'src/lib/scenes');
  cpSync(join(scenes, 'card'), join(scenes, name), { recursive: true });
  edit(join(scenes, name, 'scene.ts'), (text) => text.replace("'card'", `'${name}'`));
  edit(types(folder), (text) => text.replace('sceneNames = [\n', `sceneNames = [\n${line(name)}`));
  const card = /::::step\{#([\w-]+)[^}]*\}\n(?:(?!::::step).*\n)*?::picture\[.*scene="card"/;
  const story = join(folder, 'data/story');
  for (const file of readdirSync(story)) {
    const step = card.exec(readFileSync(join(story, file), 'utf8'))?.[1];
    if (step === undefined) continue;
    edit(join(story, file), (text) =>
      text.replace(card, (found) => found.replace('scene="card"', `scene="${name}"`))
    );
    return step;
  }
  throw new Error('no step has a card');
}

/** Takes the line away again, and leaves the folder. */
export const forgetScene = (folder: string, name: string): void =>
  edit(types(folder), (text) => text.replace(line(name), ''));
