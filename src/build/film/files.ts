import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../lib/article/edition';
import { filmFolder, filmsOf } from '../../lib/embed/films';
import { storyLanguage } from '../../lib/story/dir';

/**
 * The films that were made of this story, by their paths from the site's root, and a list of them,
 * `film/index.json`. None of them where none was made: a build makes no film.
 */
export function filmFiles({ story }: Pick<Edition, 'story'>): ReadonlyMap<string, string | Buffer> {
  const folder = filmFolder(storyLanguage());
  const films = filmsOf(story);
  if (films.length === 0) return new Map();
  return new Map<string, string | Buffer>([
    ['film/index.json', `${JSON.stringify(films, null, 1)}\n`],
    ...films.map(({ file }) => [`film/${file}`, readFileSync(join(folder, file))] as const)
  ]);
}
