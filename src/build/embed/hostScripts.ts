import { readFile } from 'node:fs/promises';
import { bundle } from './bundle';
import type { Contents } from './contents';
import { inlinePlugins } from './inline';
import { describe, integrityOf, nameFolder, unnamed } from './manifest.mjs';

/**
 * What other pages load: `embed.js`, for those that trust us `inline.js`, and for plain frames alone
 * `resize.js`, each under a name that means these bytes for ever; the first also under a name that always
 * means the newest.
 * @param contents what the story puts into them
 * @returns their text by path from the site's root
 */
export async function hostScripts(contents: Contents): Promise<Map<string, string>> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const inline = await bundle('src/client/inline.ts', { plugins: inlinePlugins(contents) });
  const draft = await bundle('src/client/embed.ts', {
    define: {
      __INLINE_PATH__: JSON.stringify(`embed/v/${unnamed}/inline.js`),
      __INLINE_INTEGRITY__: JSON.stringify(integrityOf(inline)),
      __LAST_CORRECTING__: String(contents.lastCorrecting)
    }
  });
  // Without the story's data: a correction does not change it, nor the code that names it.
  const resize = await bundle('src/client/resize.ts', {});
  const resizePath = `embed/v/${nameFolder(version, [resize])}/resize.js`;
  const folder = `v/${nameFolder(version, [draft, inline])}`;
  const embed = draft.replaceAll(`v/${unnamed}`, folder);

  const manifest = {
    version,
    files: {
      'embed.js': describe(`embed/${folder}/embed.js`, embed),
      'inline.js': describe(`embed/${folder}/inline.js`, inline),
      'resize.js': describe(resizePath, resize)
    }
  };
  return new Map([
    ['embed/embed.js', embed],
    [`embed/${folder}/embed.js`, embed],
    [`embed/${folder}/inline.js`, inline],
    [resizePath, resize],
    ['embed/manifest.json', `${JSON.stringify(manifest, null, 2)}\n`]
  ]);
}
