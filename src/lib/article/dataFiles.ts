import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '../story/editions';
import { publishedPackage } from '../story/tables/publish';

/** A table that readers can download. */
export interface DataFile {
  /** From `data/`, with forward slashes. */
  readonly path: string;
  /** What it holds, as the Data Package says; empty where nothing is said. */
  readonly title: string;
}

/** The tables of a data folder, its sources, editions and notes, and the description of them all. */
export function dataFiles(root: string): readonly DataFile[] {
  const { resources } = publishedPackage(root);
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
