// Builds what other pages load: `embed.js` and, for those that trust us, `inline.js`, each under a name
// that means these bytes for ever; the first also under a name that always means the newest.
//
//   node src/build/embed/hostScripts.mjs [folder]
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { inlinePlugins, loadContents } from './inline.mjs';
import { describe, nameFolder, unnamed } from './manifest.mjs';

// Reading the story is a development tool's work, and would say so to the builds that follow.
process.env.NODE_ENV = 'production';

const out = join(process.argv[2] ?? 'static', 'embed');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

const contents = await loadContents();
const inline = await bundle('src/client/inline.ts', { plugins: inlinePlugins(contents) });
const { integrity } = describe('', inline);
const draft = await bundle('src/client/embed.ts', {
  define: {
    __INLINE_PATH__: JSON.stringify(`embed/v/${unnamed}/inline.js`),
    __INLINE_INTEGRITY__: JSON.stringify(integrity),
    __LAST_CORRECTING__: String(contents.lastCorrecting)
  }
});
const folder = `v/${nameFolder(version, [draft, inline])}`;
const embed = draft.replaceAll(`v/${unnamed}`, folder);

const manifest = {
  version,
  files: {
    'embed.js': describe(`embed/${folder}/embed.js`, embed),
    'inline.js': describe(`embed/${folder}/inline.js`, inline)
  }
};
// What is left of an earlier build is none of this one's; the guests' scripts are another's.
await mkdir(out, { recursive: true });
for (const name of await readdir(out))
  if (name !== 'guest') await rm(join(out, name), { recursive: true });
await mkdir(join(out, folder), { recursive: true });
await writeFile(join(out, 'embed.js'), embed);
await writeFile(join(out, folder, 'embed.js'), embed);
await writeFile(join(out, folder, 'inline.js'), inline);
await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const { path, bytes, brotli } of Object.values(manifest.files))
  console.log(`${path}  ${bytes} bytes, ${brotli} with brotli`);
