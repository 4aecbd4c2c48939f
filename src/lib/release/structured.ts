import type { CreativeWork, DataDownload, Dataset, PropertyValue, WithContext } from 'schema-dts';
import type { Story } from '../story/types';
import { bytesOf } from './bytes';
import { licenceName, versionOf } from './package';
import type { Release } from './release';
import type { Field } from '../story/schema';
import type { Licence, ReleaseTable, Resource } from './types';

type DatasetLeaf = Extract<Dataset, { '@type': 'Dataset' }>;

/** An address of the site as a whole one; `null` where the site's own is not known. */
export type Absolute = (path: string) => string | null;

/** The address of a table's page, from the site's root. */
export const tablePath = (name: string): string => `/data/${name}/`;

/**
 * A table as schema.org describes a data set, with its files. Addresses stand only where they are
 * known. https://schema.org/Dataset
 */
export function datasetOf(
  { name, resource, schema }: ReleaseTable,
  story: Pick<Story, 'meta'>,
  release: Pick<Release, 'files'>,
  absolute: Absolute
): DatasetLeaf {
  const url = absolute(tablePath(name));
  const paths = [resource.path, resource.path.replace(/\.csv$/, '.json')];
  return {
    '@type': 'Dataset',
    ...(url === null ? {} : { '@id': url, url }),
    identifier: name,
    ...described(resource, story),
    variableMeasured: schema.fields.map(variable),
    distribution: paths.flatMap((path) => distribution(path, release, absolute))
  };
}

/** All of the data as one data set, of which every table is a part. */
export function catalogueOf(
  release: Release,
  story: Pick<Story, 'meta'>,
  absolute: Absolute
): WithContext<DatasetLeaf> {
  const url = absolute('/data/');
  const { package: whole, tables, archive } = release;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(url === null ? {} : { '@id': url, url }),
    identifier: whole.name,
    ...described(whole, story),
    distribution: distribution(archive, release, absolute),
    hasPart: tables.map((table) => datasetOf(table, story, release, absolute))
  };
}

function described(
  { title, description, licenses = [] }: Pick<Resource, 'title' | 'description' | 'licenses'>,
  { meta }: Pick<Story, 'meta'>
): Partial<DatasetLeaf> {
  return {
    ...(title === undefined ? {} : { name: title }),
    ...(description === undefined ? {} : { description }),
    version: versionOf(meta),
    datePublished: meta.published,
    dateModified: meta.updated,
    isAccessibleForFree: true,
    ...(licenses.length > 0 ? { license: licenses.map(terms) } : {}),
    ...(meta.byline === null ? {} : { creator: { '@type': 'Organization', name: meta.byline } })
  };
}

/** A licence by its address; what has none that is whole, in words. */
const terms = (licence: Licence): CreativeWork | string =>
  licence.path?.includes(':')
    ? licence.path
    : { '@type': 'CreativeWork', name: licenceName(licence) };

const variable = ({ name, description, unit }: Field): PropertyValue => ({
  '@type': 'PropertyValue',
  name,
  ...(description === undefined ? {} : { description }),
  ...(unit === undefined ? {} : { unitText: unit })
});

function distribution(
  path: string,
  { files }: Pick<Release, 'files'>,
  absolute: Absolute
): readonly DataDownload[] {
  const file = files.get(path);
  const contentUrl = absolute(`/data/${path}`);
  // Without an address it would distribute nothing.
  if (!file || contentUrl === null) return [];
  return [
    {
      '@type': 'DataDownload',
      encodingFormat: file.type.replace(/;.*/, ''),
      contentUrl,
      contentSize: `${bytesOf(file.body())} B`
    }
  ];
}
