// Adds a dated row to the story's `corrections.csv`.
//
//   npm run correct -- STEP "what was wrong, and what stands there now" [--sources id;id]
import { parseArgs } from 'node:util';
import { storyDir } from '../../lib/story/dir.js';
import { load } from '../load.mjs';

// Reading the story is a development tool's work, and must read as a build does.
process.env.NODE_ENV = 'production';

const usage =
  'npm run correct -- STEP "what was wrong, and what stands there now" [--sources id;id]\n' +
  'STEP is the id that a step or a chapter was published under, or whole.';

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { sources: { type: 'string', default: '' } }
  });
  const [step = '', text, ...rest] = positionals;
  if (text === undefined || rest.length > 0)
    throw new Error(`Write a step and, in quotes, the correction:\n${usage}`);
  const { correct } = await load('./correct/correct.ts');
  const sources = values.sources.split(';').filter((id) => id.trim() !== '');
  // The day of whoever writes it, in the form of the tables.
  const today = new Date().toLocaleDateString('sv-SE');
  console.log(correct(storyDir(), { step, text, sources: sources.map((id) => id.trim()), today }));
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
