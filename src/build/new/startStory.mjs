import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The made-up story that a new one starts from: every table and every scene, a few rows of each. */
export const example = fileURLToPath(
  new URL('../../../tests/fixtures/story/second', import.meta.url)
);

/** As `story.yaml` wants a public name: two words or more. */
const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/**
 * Puts the made-up story into a new folder. Where the folder's name will do as the story's public
 * name, it is written there too.
 * @param {string} folder as it was typed
 * @returns {{ root: string, named: boolean }} its absolute path, and whether the name was written
 * @throws {Error} if there is something of that name already
 */
export function startStory(folder) {
  const root = resolve(folder);
  if (existsSync(root))
    throw new Error(
      `There is a “${folder}” already, and nothing was written. Name a folder that does not exist.`
    );
  cpSync(example, root, { recursive: true });
  const name = basename(root);
  const named = slug.test(name);
  if (named) {
    const write = (/** @type {string} */ file, /** @type {[RegExp, string]} */ [old, now]) => {
      const path = join(root, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(old, now));
    };
    write('story.yaml', [/^slug: .*$/m, `slug: ${name}`]);
    write('datapackage.json', [/"name": "[^"]*"/, `"name": "${name}"`]);
  }
  return { root, named };
}

/**
 * What to do with it.
 * @param {string} folder as it was typed @param {boolean} named
 */
export const whatNext = (folder, named) =>
  [
    `${folder} holds a made-up story, to be replaced by yours line by line.`,
    '',
    `  STORY_DIR=${folder} npm run dev     to see it while you write`,
    `  STORY_DIR=${folder} npm start       to build and serve it`,
    '',
    named
      ? `Its public name is “${basename(resolve(folder))}”: “slug” in ${folder}/story.yaml. Settle it before you publish.`
      : `Choose its public name before you publish: “slug” in ${folder}/story.yaml, two words or more.`,
    'README.md, “Use it for another story”, says what each file is for.'
  ].join('\n');
