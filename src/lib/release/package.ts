import type { Story } from '../story/types';
import { publishedPackage } from '../story/tables/publish';
import { bytesOf, hashOf } from './bytes';
import type { DataPackage, Licence, Origin, Resource } from './types';

/** The version of a Data Package that is an edition of the story. */
export const versionOf = ({ edition }: { readonly edition: number }): string => `${edition}.0.0`;

interface Facts {
  readonly story: Pick<Story, 'meta' | 'sources'>;
  /** The content of a file, from the data folder. */
  readonly read: (path: string) => string | Uint8Array;
  /** The sources that the rows of a table name. */
  readonly cited: (path: string) => readonly string[];
  /** Files that the build adds, beside what the folder describes. */
  readonly more: readonly Omit<Resource, 'bytes' | 'hash'>[];
  /** The story's address, where it is known. */
  readonly homepage: string | null;
}

/**
 * The Data Package of a data folder with what only a release knows: version and day of the edition, and
 * for each file its size, its hash, its licence, and the sources that its rows name. What is not
 * known stays away.
 */
export function packageOf(
  root: string,
  { story, read, cited, more, homepage }: Facts
): DataPackage {
  const { resources, ...rest } = publishedPackage(root) as unknown as DataPackage;
  const { meta } = story;
  const whole = (resource: Omit<Resource, 'bytes' | 'hash'>): Resource => {
    const { schema, licenses = rest.licenses, sources, ...words } = resource;
    const body = read(words.path);
    const origins = sources ?? cited(words.path).flatMap((id) => originOf(story, id));
    return {
      ...words,
      ...(licenses ? { licenses } : {}),
      ...(origins.length > 0 ? { sources: origins } : {}),
      bytes: bytesOf(body),
      hash: hashOf(body),
      ...(schema === undefined ? {} : { schema })
    };
  };
  return {
    ...rest,
    version: versionOf(meta),
    created: `${meta.updated}T00:00:00Z`,
    ...(homepage === null ? {} : { homepage }),
    resources: [...resources, ...more].map(whole)
  };
}

function originOf({ sources }: Pick<Story, 'sources'>, id: string): readonly Origin[] {
  const source = sources[id];
  if (!source) return [];
  const title = `${source.outlet}: ${source.title}`;
  return [{ title, ...(source.url === null ? {} : { path: source.url }) }];
}

/** A licence in a few words: its title, else its id. */
export const licenceName = ({ title, name, path }: Licence): string => title ?? name ?? path ?? '';
