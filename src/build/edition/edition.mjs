// Releases the story as the edition that its `article.yaml` names: writes `editions/N.json` beside it.
//
//   npm run edition
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyDir } from '../../lib/story/dir.js';
import { load } from '../load.mjs';

// Reading the story is a development tool's work, and must read as a build does.
process.env.NODE_ENV = 'production';

try {
  const { base } = await load('./vite.ts');
  const { nextEdition } = await load('./edition/nextEdition.ts', base);
  const { edition, text, report } = nextEdition(storyDir());
  if (text !== null) {
    const folder = join(storyDir(), 'editions');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${edition}.json`), text);
  }
  console.log(report);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
