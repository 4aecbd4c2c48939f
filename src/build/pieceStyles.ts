import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { joinStyles } from './joinStyles';
import { wornStyles } from './wornStyles';

/** The scripts that a page has, and those that it holds for later. */
const scripts = /<script [^>]*\bsrc="([^"?]+)/g;

/**
 * Gives every page that stands in frames one style sheet, of what can be worn there; where that is the same, it
 * is the same file.
 * @param root the site as Kit has written it
 */
export function joinPieceStyles(root: string): void {
  const scenes = readdirSync(join(root, 'embed/scene')).map((scene) => `embed/scene/${scene}`);
  for (const folder of [...scenes, 'embed/graphic', 'embed/story']) {
    const page = join(root, folder, 'index.html');
    if (!existsSync(page)) continue;
    const read = (address: string) => readFileSync(join(root, folder, address), 'utf8');
    const html = readFileSync(page, 'utf8');
    const texts = [html, ...[...html.matchAll(scripts)].map(([, address = '']) => read(address))];
    const sheet = posix.join(posix.relative(folder, ''), '_app/immutable/assets/piece');
    const joined = joinStyles(html, sheet, read, (css) => wornStyles(css, texts));
    if (!joined) continue;
    writeFileSync(page, joined.html);
    writeFileSync(join(root, folder, joined.address), joined.css);
  }
}
