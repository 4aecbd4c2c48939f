import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStory } from '$lib/story';
import { storyDir } from '$lib/story/dir.js';
import { build, unpacked } from '../../tools/build.js';
import { serve } from '../../tools/server.js';
import { copyProject } from '../../tools/copyProject.js';
import { nextEdition } from './nextEdition.ts';
import { addScene } from './newScene.ts';

/** Every occurrence of an id in a file of the copy, and no part of a longer one. */
function rename(path: string, id: string, now: string, only = (line: string) => line !== ''): void {
  const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g');
  const lines = readFileSync(path, 'utf8').split('\n');
  const renamed = lines.map((line) => (only(line) ? line.replace(word, now) : line));
  writeFileSync(path, renamed.join('\n'));
}

const append = (path: string, line: string): void =>
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${line}\n`);

/** Where it is built to stand, `ORIGIN` and `BASE_PATH`: the build that is here knows no address. */
const address = { origin: 'https://news.example', base: '/lesotho' };

/**
 * The story as a later edition might have it: one step and one chapter have other ids than the build that
 * is here has, the step is corrected, another is shown in a scene that is new, and a headline has one word
 * more. It is built for a known address. What this build put into folders of its own stands beside it.
 */
export async function laterEdition() {
  const { chapters } = readStory(storyDir());
  const steps = chapters.flatMap((chapter) => chapter.steps);
  // Neither the first of its scene, where a guest begins anyway, nor of the story.
  const step = steps.find(({ picture }, i) =>
    steps.slice(0, i).some((before) => before.picture.scene === picture.scene)
  )!;
  const last = chapters.at(-1)!;
  const folder = copyProject();
  const data = join(folder, 'data');
  const edition = nextEdition(folder);
  // A scene that was shown once, and is not any more.
  const first = join(data, 'editions/1.json');
  const manifest = readFileSync(first, 'utf8');
  writeFileSync(first, manifest.replace('"scenes": [', '"scenes": [\n    "pie-chart",'));
  const now = { step: `${step.id}-anew`, chapter: `${last.id}-anew` };

  for (const name of readdirSync(join(data, 'story'))) {
    const path = join(data, 'story', name);
    rename(path, step.id, now.step, (line) => line.startsWith('::::step{'));
    rename(path, last.id, now.chapter, (line) => line.startsWith('id: '));
  }
  rename(join(data, 'coverage.csv'), step.id, now.step);
  rename(join(data, 'moved.csv'), step.id, now.step);
  rename(join(data, 'moved.csv'), last.id, now.chapter);
  rename(join(data, 'article.yaml'), last.id, now.chapter, (line) => line.includes('explore:'));
  append(join(data, 'moved.csv'), `${step.id},${now.step}\n${last.id},${now.chapter}`);
  append(join(data, 'corrections.csv'), `2099-12-31,${edition},${step.id},A word was wrong.,`);
  const article = readFileSync(join(data, 'article.yaml'), 'utf8');
  writeFileSync(
    join(data, 'article.yaml'),
    article.replace(/^updated: .*$/m, 'updated: 2099-12-31')
  );

  const titled = readdirSync(join(data, 'story'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(data, 'story', name))
    .find((path) => readFileSync(path, 'utf8').includes(' headline="'))!;
  const text = readFileSync(titled, 'utf8');
  writeFileSync(titled, text.replace(' headline="', ' headline="Corrected: '));

  const added = { scene: 'my-new-scene', step: addScene(folder, 'my-new-scene') };
  const { status, log } = build({
    folder,
    parts: unpacked,
    environment: { ORIGIN: address.origin, BASE_PATH: address.base }
  });
  if (status !== 0) throw new Error(`The later edition does not build.\n${log}`);
  const root = join(folder, 'build');
  const scripts = inlineFolders(root);
  for (const kept of ['embed/v', '_app/immutable'])
    cpSync(join('build', kept), join(root, kept), { recursive: true });
  const { url, close } = await serve({ root, base: address.base });
  return {
    site: url,
    close,
    folder,
    root,
    /** What it was built for, with `/` at its end, and what was said meanwhile. */
    known: `${address.origin}${address.base}/`,
    log,
    /** The folders of its own `inline.js`. */
    scripts,
    edition,
    /** What is new in it, and the step that shows it. */
    added,
    scene: step.picture.scene,
    was: { step: step.id, chapter: last.id, ids: steps.map(({ id }) => id) },
    now: { ...now, place: steps.indexOf(step) }
  };
}

/** The folders that hold an `inline.js`; what makes frames as tall as their content stands in its own. */
export const inlineFolders = (root: string): string[] =>
  readdirSync(join(root, 'embed/v')).filter((name) =>
    existsSync(join(root, 'embed/v', name, 'inline.js'))
  );
