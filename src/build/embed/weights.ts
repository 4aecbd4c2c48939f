import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Weights } from '../../lib/embed/editor/weights';
import { packedLength } from '../packed/packed';

/** What a page loads before anybody scrolls: its sheets, its scripts, and what is marked as needed at once. */
const needed =
  /<link(?=[^>]* rel="stylesheet")(?![^>]* disabled)[^>]* href="([^"?#]+)|<script[^>]* src="([^"?#]+)|<img(?=[^>]* loading="eager")[^>]* src="([^"?#]+)/g;

/** What it holds for later. */
const later = /<template[\s\S]*?<\/template>/g;

/** Bytes of a file as a host that compresses sends it; a PNG is packed already. */
const sent = (file: string): number =>
  file.endsWith('.png') ? statSync(file).size : packedLength(readFileSync(file));

/**
 * What a page of the site weighs when it opens, in bytes.
 * @param file its HTML; what it names counts from there
 * @throws if something that it names is not there
 */
export function weightOf(file: string, weigh: (file: string) => number = sent): number {
  const html = readFileSync(file, 'utf8').replace(later, '');
  const named = [...html.matchAll(needed)].map(([, ...found]) =>
    join(file, '..', found.find((each) => each !== undefined) ?? '')
  );
  return [file, ...new Set(named)].reduce((sum, each) => sum + weigh(each), 0);
}

/**
 * What each code of the page for editors makes a reader load.
 * @param root the site as it has been built
 */
export function weightsOf(root: string): Weights {
  const known = new Map<string, number>();
  const weigh = (file: string): number => {
    const bytes = known.get(file) ?? sent(file);
    known.set(file, bytes);
    return bytes;
  };
  const embed = join(root, 'embed');
  const page = (...path: readonly string[]) => weightOf(join(embed, ...path, 'index.html'), weigh);
  const { files } = JSON.parse(readFileSync(join(embed, 'manifest.json'), 'utf8')) as {
    readonly files: Readonly<Record<string, { readonly brotli: number }>>;
  };
  const script = (name: string) => files[name]?.brotli ?? 0;
  const words = weigh(join(embed, 'story-snippet.html'));
  const scenes = readdirSync(join(embed, 'scene')).map(
    (name) => [name, page('scene', name) + script('resize.js')] as const
  );
  const pictures = readdirSync(join(root, 'stills'))
    .filter((name) => name.endsWith('.png') && !name.endsWith('-tall.png'))
    .map((name) => [basename(name, '.png'), weigh(join(root, 'stills', name))] as const);
  return {
    pictures: Object.fromEntries(pictures),
    frames: { story: page('story') + script('resize.js'), ...Object.fromEntries(scenes) },
    words: words + script('embed.js') + page('graphic'),
    inline: words + script('embed.js') + script('inline.js')
  };
}
