import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One page that is measured.
 * @typedef {object} Subject
 * @property {string} name as the table has it
 * @property {string} where it is served: of the built `site`, or a `reference` made for the comparison
 * @property {string} path from the root of that
 */

/**
 * The story, a piece of each kind as a frame shows it, and the two pages it is compared with.
 * @param {string} root the built site
 * @returns {Subject[]} the references last; what the build does not hold is left out
 */
export function subjectsOf(root) {
  /** @type {[string, string][]} */
  const site = [
    ['story', '/'],
    ['frame: graphic', '/embed/graphic/'],
    ['frame: scene', '/embed/scene/map/'],
    ['frame: story', '/embed/story/'],
    ['in the page', '/embed/story-sample.html']
  ];
  const built = site.filter(([, path]) =>
    existsSync(join(root, path.endsWith('/') ? `${path}index.html` : path))
  );
  return [
    ...built.map(([name, path]) => ({ name, where: 'site', path })),
    { name: 'plain', where: 'reference', path: '/plain/' },
    { name: 'scroller', where: 'reference', path: '/scroller/' }
  ];
}
