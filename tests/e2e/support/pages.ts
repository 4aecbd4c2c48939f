import { readdirSync, statSync } from 'node:fs';
import { withSlashes } from '../../../src/build/paths.mjs';

const all = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `build/${withSlashes(file)}`)
  .sort();

/** The pages that are shared, one for each step, all of one form; a browser is taken from them to the story. */
export const stepPages = all.filter((file) => /^build\/steps\/.+\/index\.html$/.test(file));

/** What each step rests on, all of one form, the one that says most first. */
export const evidencePages = all
  .filter((file) => /^build\/evidence\/.+\/index\.html$/.test(file))
  .sort((a, b) => statSync(b).size - statSync(a).size);

/** The pages of tables, all of one form, the one with the longest words first. */
const tablePages = all
  .filter((file) => /^build\/data\/.+\/index\.html$/.test(file))
  .sort((a, b) => Number(b.includes('/claims/')) - Number(a.includes('/claims/')));

/** The tables of chapters, the longest first; framed scenes have tests of their own. */
const sized = (form: RegExp) =>
  all.filter((file) => form.test(file)).sort((a, b) => statSync(b).size - statSync(a).size);
const chapterTables = sized(/^build\/tables\/.+\/index\.html$/);
const scenePages = sized(/^build\/embed\/scene\/.+\/index\.html$/);

const alike = [
  // The same sources in another order.
  'build/sources/by-date/index.html',
  ...stepPages.slice(1),
  ...evidencePages.slice(1),
  ...tablePages.slice(1),
  ...chapterTables.slice(2)
];

/** The HTML files of the build, with one of those alike. */
export const htmlFiles = all.filter((file) => !alike.includes(file));

/** Parts of pages, for other people's documents: they have no head of their own. */
const fragments = ['build/embed/story-snippet.html'];

const apart = [...fragments, ...stepPages, ...scenePages.slice(1)];

/** The pages beside the story, as paths from its own: `sources/`. */
export const otherPages = htmlFiles
  .filter((file) => !apart.includes(file))
  .map((file) => file.replace(/^build\/|index\.html$/g, ''))
  .filter((path) => path !== '');
