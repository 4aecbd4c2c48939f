// `npm run geo`: writes data/geo/*.topo.json, the same bytes on every run. Units are metres of the
// planar frame in ../projection.js times the file's own scale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lesotho } from './lesotho.mjs';
import { maseru } from './maseru.mjs';
import { names } from './names.mjs';
import { region } from './region.mjs';
import { layer, print } from './topology.mjs';

/** The text of every layer file, by file name. */
export const build = () => ({
  'southern-africa.topo.json': print(layer(region(), names.region(), 500)),
  'lesotho.topo.json': print(layer(lesotho(), names.lesotho(), 20)),
  'maseru.topo.json': print(layer(maseru(), names.maseru(), 1))
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = new URL('../../../data/geo/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(build())) {
    writeFileSync(new URL(name, folder), text);
    console.log(`${fileURLToPath(new URL(name, folder))}: ${text.length} bytes`);
  }
}
