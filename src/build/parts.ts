import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from 'virtual:story';
import { readEdition } from '../lib/article/edition';
import { weightsFile } from '../lib/embed/editor/weights';
import { describe } from '../lib/story';
import { storyLanguage } from '../lib/story/dir';
import { findings } from '../lib/story/findings';
import { generated } from '../lib/player/stage/manifest';
import { buildClient } from './client';
import { contentsOf } from './embed/contents';
import { hostScripts } from './embed/hostScripts';
import { filmFiles } from './film/files';
import { guestNames, guestScript } from './guests';
import { keptScripts } from './keptScripts';
import { announce } from './announce/announce';
import { writeWorker } from './offline/worker';
import { packSite } from './packed/packed';
import { weightsOf } from './embed/weights';
import { buildSite } from './site';
import { drawStills } from './stills/draw';
import { inspect } from './verify/verify.ts';

/** One part of the build: says in a few words what it did. */
export type Part = (say: (line: string) => unknown) => string | Promise<string>;

/** Makes a folder of `generated` hold these files and no others. */
function fill(part: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const folder = join(generated, part);
  mkdirSync(folder, { recursive: true });
  const before = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const now = new Map([...files].map(([name, content]) => [join(folder, name), content]));
  if (before.some((file) => !now.has(file))) rmSync(folder, { recursive: true });
  for (const [file, content] of now) {
    // Most are as the last build left them.
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

const kilobytes = (contents: Iterable<string | Uint8Array>): string =>
  `${Math.round([...contents].reduce((sum, each) => sum + Buffer.byteLength(each), 0) / 1024)} KB`;

/** Every part, in the order in which they need each other. */
export const parts: Readonly<Record<string, Part>> = {
  story(say) {
    const edition = readEdition();
    const { story } = edition;
    const warnings = findings([...story.warnings, ...inspect(edition)]);
    for (const warning of warnings) say(`  ${describe(warning)}`);
    const steps = story.chapters.reduce((sum, chapter) => sum + chapter.steps.length, 0);
    return `${story.chapters.length} chapters, ${steps} steps`;
  },

  async client() {
    const files = await keptScripts(['client'], buildClient);
    fill('client', new Map([...files].map(([name, text]) => [`islands/${name}`, text])));
    return `${[...files.keys()].filter((name) => /^[^/]+\.js$/.test(name)).length} scripts`;
  },

  async guests() {
    // At once: a bundler waits half of its time for its own threads.
    const make = async (name: string): Promise<[string, string][]> => {
      const code = await guestScript(name);
      return code === null ? [] : [[`embed/guest/${name}.js`, code]];
    };
    const files = await keptScripts(
      ['guests'],
      async () => new Map((await Promise.all(guestNames().map(make))).flat())
    );
    fill('guests', files);
    return `${files.size} scripts, ${kilobytes(files.values())}`;
  },

  async stills() {
    const drawn = await drawStills(readEdition());
    fill('stills', new Map([...drawn].map(([name, content]) => [`stills/${name}`, content])));
    return `${drawn.size} files, ${kilobytes(drawn.values())}`;
  },

  async hosts() {
    const contents = contentsOf(readEdition());
    const files = await keptScripts(['hosts', JSON.stringify(contents)], () =>
      hostScripts(contents)
    );
    fill('hosts', files);
    return `${files.size} files, ${kilobytes(files.values())}`;
  },

  films() {
    const files = filmFiles(readEdition());
    fill('films', files);
    return `${files.size} files, ${kilobytes(files.values())}`;
  },

  async site() {
    const files = await buildSite();
    const root = join('build', storyLanguage());
    writeFileSync(join(root, 'embed', weightsFile), `${JSON.stringify(weightsOf(root))}\n`);
    const { story } = readEdition();
    return `${files + 1 + announce(story) + (await writeWorker(story))} files in build/`;
  },

  async packed() {
    const others = storyLanguage() === '' ? languages.slice(1).map(({ lang }) => lang) : [];
    const { texts, bytes } = await packSite(join('build', storyLanguage()), others);
    return `${texts} texts, ${Math.round(bytes / 1024)} KB`;
  }
};
