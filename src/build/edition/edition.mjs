// Releases the story as the edition that `data/article.yaml` names: writes `data/editions/N.json`.
//
//   npm run edition
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Reading the story is a development tool's work, and must read as a build does.
process.env.NODE_ENV = 'production';

const { module } = await runnerImport(fileURLToPath(new URL('./nextEdition.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'warn'
});

try {
  const { edition, text, report } = module.nextEdition('data');
  if (text !== null) {
    const folder = join('data', 'editions');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${edition}.json`), text);
  }
  console.log(report);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
