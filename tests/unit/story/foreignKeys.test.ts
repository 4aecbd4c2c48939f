import { expect, test } from 'vitest';
import { publishedPackage } from '$lib/story/tables/publish.ts';
import { real } from './folders.ts';

interface Described {
  readonly path: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string }[];
    readonly foreignKeys?: readonly {
      readonly fields: string | readonly string[];
      readonly reference: { readonly resource: string };
    }[];
  };
}

// Unknown ids are found through foreign keys: the schema must not forget one.
test('every column that names another table’s ids has a foreign key to it', () => {
  const targets: Readonly<Record<string, string>> = {
    sources: 'sources',
    source: 'sources',
    places: 'places',
    place: 'places',
    actors: 'actors',
    actor: 'actors',
    accused: 'actors',
    person: 'actors',
    quote: 'quotes',
    event: 'events',
    party: 'parties'
  };
  const { resources } = publishedPackage(real) as { resources: readonly Described[] };
  const missing = resources.flatMap(({ path, schema }) =>
    (path.endsWith('.csv') ? (schema?.fields ?? []) : []).flatMap(({ name }) => {
      const target = targets[name];
      const keyed = schema?.foreignKeys?.some(
        ({ fields, reference }) => [fields].flat().join() === name && reference.resource === target
      );
      return target === undefined || keyed ? [] : [`${path} ${name}`];
    })
  );
  expect(missing).toEqual([]);
});
