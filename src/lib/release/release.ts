import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from 'virtual:story';
import { readEdition, type Edition } from '../article/edition';
import { absolute } from '../article/site';
import { storyDir } from '../story/dir';
import { EDITIONS } from '../story/editions';
import { publishedPackage } from '../story/tables/publish';
import { bibtex, cslJson, type SourceEntry } from './bibliography';
import { jsonText, once } from './bytes';
import { changelog, citationFile, licences } from './documents';
import { packageOf } from './package';
import { sourcesIn, tableJson, tablesOf } from './tables';
import { isGeoJson, toTopoJson, topoPath } from './topology';
import type { DataPackage, ReleaseFile, ReleaseTable, Resource } from './types';
import { zipOf } from './zip';

/** Everything that can be downloaded, and what is said of it. */
export interface Release {
  readonly package: DataPackage;
  readonly tables: readonly ReleaseTable[];
  /** By their paths below `data/`. */
  readonly files: ReadonlyMap<string, ReleaseFile>;
  /** The name of the archive of the whole. */
  readonly archive: string;
}

const releases = new WeakMap<Edition, Release>();

/** The release of this build; of the dev server, that of the story as it stands. */
export function readRelease(): Release {
  const edition = readEdition();
  const release = releases.get(edition) ?? releaseOf(storyDir(), edition);
  releases.set(edition, release);
  return release;
}

/** The release of a data folder, read now; no file is made before it is asked for. */
export function releaseOf(
  root: string,
  { story }: Pick<Edition, 'story'>,
  home = () => absolute('/')
): Release {
  const described = publishedPackage(root).resources as readonly Described[];
  const csv = tablesOf(root);
  const files = new Map<string, ReleaseFile>();
  const add = (path: string, make: () => string | Uint8Array, inZip = true): void => {
    if (!files.has(path)) files.set(path, { path, type: typeOf(path), inZip, body: once(make) });
  };
  const addOwn = (path: string): void => add(path, () => readFileSync(join(root, path)));
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');

  for (const { path } of described) {
    addOwn(path);
    const table = csv.get(path);
    if (table) add(path.replace(/\.csv$/, '.json'), () => tableJson(table), false);
    if (isGeoJson(path)) add(topoPath(path), () => toTopoJson(path, text(path)));
  }
  const topologies = described.filter(({ path }) => isGeoJson(path)).map(asTopology);
  const entries = once(() => JSON.parse(text('sources.json')) as readonly SourceEntry[]);
  add('sources.csl.json', () => cslJson(entries()));
  add('sources.bib', () => bibtex(entries()));

  const whole = once(() =>
    packageOf(root, {
      story,
      read: (path) => files.get(path)?.body() ?? '',
      cited: (path) => sourcesIn(csv.get(path) ?? { schema: noSchema, rows: [] }),
      more: topologies,
      homepage: home()
    })
  );
  add('datapackage.json', () => jsonText(whole()));
  add('LICENCES.md', () => licences(whole()));
  add('CHANGELOG.md', () => changelog(story));
  if (story.meta.byline !== null)
    add('CITATION.cff', () => citationFile(story, whole(), home()) ?? '');
  for (const path of ['README.md', ...editionFiles(root), ...licenceFiles(described, root)])
    if (existsSync(join(root, path))) addOwn(path);

  const folder = `${slug}-edition-${story.meta.edition}`;
  const archive = `${folder}.zip`;
  const zipped = () => [...files.values()].filter(({ inZip }) => inZip);
  add(archive, () => zipOf(zipped(), folder, story.meta.updated), false);

  const tables = once(() =>
    whole().resources.flatMap((resource): readonly ReleaseTable[] => {
      const table = csv.get(resource.path);
      return table ? [{ name: pageName(resource), resource, ...table }] : [];
    })
  );
  return {
    files,
    archive,
    get package() {
      return whole();
    },
    get tables() {
      return tables();
    }
  };
}

/** A file as the folder describes it, before its size is known. */
type Described = Omit<Resource, 'bytes' | 'hash'>;

/** A resource may have a dot or a line in its name; its page's address has neither. */
const pageName = ({ name }: Pick<Resource, 'name'>): string =>
  name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const noSchema = { fields: [], missingValues: [], primaryKey: [], uniqueKeys: [], foreignKeys: [] };

const asTopology = (resource: Described): Described => ({
  ...resource,
  name: `${resource.name}-topojson`,
  path: topoPath(resource.path),
  format: 'topojson',
  mediatype: 'application/json'
});

const editionFiles = (root: string): readonly string[] =>
  existsSync(join(root, EDITIONS))
    ? readdirSync(join(root, EDITIONS))
        .filter((name) => name.endsWith('.json'))
        .map((name) => `${EDITIONS}/${name}`)
    : [];

/** Texts of licences that the folder has, with those that they build on beside them. */
function licenceFiles(resources: readonly Described[], root: string): readonly string[] {
  const named = resources
    .flatMap(({ licenses = [] }) => licenses.map(({ path = '' }) => path))
    .filter((path) => path.includes('/') && !path.includes(':') && existsSync(join(root, path)));
  const folders = new Set(named.map((path) => path.replace(/\/[^/]*$/, '')));
  return [...folders].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
  );
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  cff: 'application/yaml; charset=utf-8',
  zip: 'application/zip'
};

const typeOf = (path: string): string =>
  types[path.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
