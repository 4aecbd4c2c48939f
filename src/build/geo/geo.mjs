// `npm run geo`: writes the layers that `story.yaml` names, the same bytes on every run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { storyDir } from '../../lib/story/dir.js';
import { load } from '../load.mjs';

const { program } = await load('./vite.ts');
const { build } = await load('./geo/layers.mjs', program());
for (const [path, text] of Object.entries(build())) {
  const file = join(storyDir(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${file}: ${text.length} bytes`);
}
