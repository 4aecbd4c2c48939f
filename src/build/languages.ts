import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { languages } from 'virtual:story';
import { storyLanguage } from '../lib/story/dir.js';

/**
 * Builds the site again in every further language of the story, each in a folder named by its tag:
 * with its own scripts, stills and embeddable pieces, as the first has them. A process each, for the
 * words of the interface are part of the code.
 * @param only the parts to build; all where none is named
 * @throws {Error} where one of them stops; it has said why
 */
export function buildOthers(only: readonly string[], say: (line: string) => unknown): void {
  if (storyLanguage() !== '') return;
  const others = languages.slice(1).map(({ lang }) => lang);
  for (const lang of others) {
    say(`${lang}:`);
    const { status } = spawnSync(process.execPath, ['src/build/build.mjs', ...only], {
      env: {
        ...process.env,
        STORY_LANGUAGE: lang,
        BASE_PATH: `${process.env.BASE_PATH ?? ''}/${lang}`
      },
      stdio: 'inherit'
    });
    if (status !== 0) throw new Error(`the story could not be built in “${lang}”: see above`);
  }
  if (others.length > 0 && (only.length === 0 || only.includes('site'))) writeHeaders(others);
}

/** What `_headers` says of the site's own paths is true of each language's folder too. */
function writeHeaders(others: readonly string[]): void {
  const text = readFileSync('build/_headers', 'utf8');
  writeFileSync('build/_headers', headersFor(text, others));
}

/** `_headers` with the rules of every path again below each language's folder. */
export function headersFor(text: string, others: readonly string[]): string {
  const rules = text
    .split(/\n\s*\n/)
    .map((rule) => rule.replace(/^#.*\n/gm, '').trimEnd())
    .filter((rule) => rule.startsWith('/') && !rule.startsWith('/*\n'));
  const more = others.flatMap((lang) => rules.map((rule) => `/${lang}${rule}`));
  return [text.trimEnd(), ...more].join('\n\n') + '\n';
}
