import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '../story/editions';

/** A table that readers can download. */
export interface DataFile {
  /** From `data/`, with forward slashes. */
  readonly path: string;
  /** What it holds, from `datapackage.json`; empty where nothing is said. */
  readonly title: string;
}

interface Resource {
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
}

/** The tables that `datapackage.json` describes, the sources, the editions, and the description itself. */
export function dataFiles(root: string): readonly DataFile[] {
  const { resources } = JSON.parse(readFileSync(join(root, 'datapackage.json'), 'utf8')) as {
    resources: readonly Resource[];
  };
  const files = resources
    .filter(({ path }) => /\.(csv|json)$/.test(path))
    .map(({ path, title, description }) => ({ path, title: title ?? description ?? '' }));
  const listed = new Set(files.map(({ path }) => path));
  const others = readdirSync(root)
    .filter((name) => ['datapackage.json', 'sources.json', 'README.md'].includes(name))
    .filter((name) => !listed.has(name));
  const folder = join(root, EDITIONS);
  const editions = existsSync(folder)
    ? readdirSync(folder).map((name) => `${EDITIONS}/${name}`)
    : [];
  return [...files, ...[...others, ...editions].sort().map((path) => ({ path, title: '' }))];
}
