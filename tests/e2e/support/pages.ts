import { readdirSync } from 'node:fs';

/** The HTML files of the build. */
export const htmlFiles = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `build/${file.replaceAll('\\', '/')}`)
  .sort();

/** The pages beside the story, as paths from its own: `sources/`. */
export const otherPages = htmlFiles
  .map((file) => file.replace(/^build\/|index\.html$/g, ''))
  .filter((path) => path !== '');
