// Builds what other pages load: `embed.js` and, for those that trust us, `inline.js`, each under this
// version's own name for ever; the first also under a name that always means the newest.
//
//   node src/loader/build/loader.mjs [folder]
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { inlinePlugins } from './inline.mjs';
import { describe } from './manifest.mjs';

// Reading the story is a development tool's work, and would say so to the builds that follow.
process.env.NODE_ENV = 'production';

const out = join(process.argv[2] ?? 'static', 'embed');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const path = (name) => `embed/${version}/${name}`;

const inline = await bundle('src/loader/inline/entry.ts', { plugins: await inlinePlugins() });
const { integrity } = describe(path('inline.js'), inline);
const embed = await bundle('src/loader/embed.ts', {
  define: {
    __INLINE_PATH__: JSON.stringify(path('inline.js')),
    __INLINE_INTEGRITY__: JSON.stringify(integrity)
  }
});

const manifest = {
  version,
  files: {
    'embed.js': describe(path('embed.js'), embed),
    'inline.js': describe(path('inline.js'), inline)
  }
};
// What is left of the build of another version is none of this one's.
await mkdir(out, { recursive: true });
for (const name of await readdir(out))
  if (/^\d+\./.test(name)) await rm(join(out, name), { recursive: true });
await mkdir(join(out, version));
await writeFile(join(out, 'embed.js'), embed);
await writeFile(join(out, version, 'embed.js'), embed);
await writeFile(join(out, version, 'inline.js'), inline);
await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const [name, { bytes, brotli }] of Object.entries(manifest.files))
  console.log(`embed/${version}/${name}  ${bytes} bytes, ${brotli} with brotli`);
