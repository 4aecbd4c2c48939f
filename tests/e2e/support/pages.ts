import { readdirSync } from 'node:fs';
import { withSlashes } from '../../../src/build/paths.mjs';

/** The HTML files of the build. */
export const htmlFiles = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `build/${withSlashes(file)}`)
  .sort();

/** Parts of pages, for other people's documents: they have no head of their own. */
const fragments = ['build/embed/story-snippet.html'];

/** The pages beside the story, as paths from its own: `sources/`. */
export const otherPages = htmlFiles
  .filter((file) => !fragments.includes(file))
  .map((file) => file.replace(/^build\/|index\.html$/g, ''))
  .filter((path) => path !== '');
