// What the dev server runs where Kit makes the pages: one reading of the story serves both.
export { setEdition } from '../../lib/article/edition';
export { inspect, read } from '../verify/verify.ts';
