import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextEdition as release } from '../../../src/build/edition/nextEdition';

/**
 * Begins the next edition of a copy of the project: what stands is released, if it was not.
 * @returns its number
 */
export function nextEdition(folder: string): number {
  const data = join(folder, 'data');
  const { edition, text } = release(data);
  if (text !== null) writeFileSync(join(data, `editions/${edition}.json`), text);
  const article = readFileSync(join(data, 'article.yaml'), 'utf8');
  writeFileSync(
    join(data, 'article.yaml'),
    article.replace(/^edition: .*$/m, `edition: ${edition + 1}`)
  );
  return edition + 1;
}
