// Writes what may be written in the story's folder, `REFERENCE.md`, with a picture of each scene.
//
//   npm run reference
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { storyDir } from '../../lib/story/dir.js';
import { load } from '../load.mjs';

// Reading the story is a development tool's work, and must read as a build does.
process.env.NODE_ENV = 'production';

try {
  const { program } = await load('./vite.ts');
  const { referenceFiles } = await load('./reference/pictures.ts', program());
  for (const [path, text] of referenceFiles()) {
    const file = join(storyDir(), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${path}  ${Math.ceil(Buffer.byteLength(text) / 1024)} KB`);
  }
} catch (error) {
  const { plainError } = await load('./plainError.ts');
  console.error(plainError(error));
  process.exitCode = 1;
}
