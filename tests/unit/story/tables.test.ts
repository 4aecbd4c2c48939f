import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedPackage } from '$lib/story/tables/publish.ts';
import { tables } from '$lib/story/tables/index.ts';
import { resourceName, schemaOf, type TableDefinition } from '$lib/story/tables/table.ts';
import { problemsOf, real, valid, withFolder, type Edit } from './folders.ts';

interface Published {
  readonly name: string;
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
  readonly schema?: { readonly fields: readonly Record<string, unknown>[] };
}
const definitions: readonly TableDefinition[] = Object.values(tables);

describe.each(definitions.map((table) => [table.path, table] as const))('%s', (_, table) => {
  test('says of itself and of every column what it is', () => {
    expect(table.description).toMatch(/^\P{Ll}.*\.$/u);
    for (const [name, { description }] of Object.entries(table.columns))
      expect(description, name).toMatch(/^\P{Ll}.*\.$/u);
  });

  test('names columns that there are', () => {
    const { foreignKeys } = schemaOf(table);
    for (const { reference } of foreignKeys) {
      const target = definitions.find((other) => resourceName(other) === reference.resource);
      const columns = target ? Object.keys(target.columns) : ['id'];
      expect(columns).toEqual(expect.arrayContaining([...reference.fields]));
    }
  });
});

test.each([
  ['the story', real],
  ['the made-up story', valid]
])('the Data Package of %s describes each table in full, column by column', (_, root) => {
  const { resources } = publishedPackage(root) as { resources: readonly Published[] };
  const paths = resources.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const { path, title, description, schema } of resources) {
    if (!path.endsWith('.csv')) continue;
    const [header = ''] = readFileSync(join(root, path), 'utf8').split('\n');
    expect(schema?.fields.map(({ name }) => name).join(), path).toBe(header);
    expect([title, description]).not.toContain(undefined);
    for (const field of schema?.fields ?? [])
      expect(Object.keys(field)).toEqual(expect.arrayContaining(['name', 'type', 'description']));
  }
  // Nothing that only the build knows.
  const text = JSON.stringify(resources);
  for (const own of ['"added"', '"isOwn"', '"isRead"', '"isProse"'])
    expect(text).not.toContain(own);
});

describe('what a story adds to a table', () => {
  const adding = (...resources: object[]): Edit => [
    'datapackage.json',
    '',
    JSON.stringify({
      name: 'x',
      resources: [{ name: 'sources', path: 'sources.json' }, ...resources]
    })
  ];
  const events = (...fields: object[]) =>
    adding({ name: 'events', path: 'events.csv', schema: { fields } });
  const said = (...edits: Edit[]) =>
    problemsOf(...edits).map(
      ({ file, line, field, found }) => `${file}:${line} ${field}: ${found}`
    );

  test('narrows what a column may hold', () => {
    expect(said(events({ name: 'phase', constraints: { enum: ['night'] } }))).toEqual([
      'data/events.csv:3 phase: “after” is not one of the words allowed here'
    ]);
    const cast = { name: 'cast', constraints: { maximum: 2005 } };
    const turnout = adding({
      name: 'turnout',
      path: 'elections/turnout.csv',
      schema: { fields: [cast] }
    });
    const [problem] = problemsOf(turnout);
    expect(problem).toMatchObject({
      found: '2010 is outside a maximum of 2005',
      advice: 'correct the number, or the bound in datapackage.json'
    });
  });

  test('may be a column of its own, which the table then must have', () => {
    const mood = { name: 'mood', type: 'string', description: 'How it felt.' };
    expect(said(events(mood))).toEqual(['data/events.csv:1 mood: the column is missing']);
  });

  test('cannot say otherwise what the schema says', () => {
    expect(
      said(
        events(
          { name: 'confidence', constraints: { enum: ['sure'] } },
          { name: 'sources', type: 'string' }
        )
      )
    ).toEqual([
      'data/datapackage.json:1 events.csv confidence: “enum” of this column is settled by the table’s schema',
      'data/datapackage.json:1 events.csv sources: this column is of the type list, not string'
    ]);
  });

  test('is a table of its own, read and checked as it is described', () => {
    const tolls = {
      name: 'tolls',
      path: 'tolls.csv',
      schema: {
        fields: [{ name: 'place' }],
        foreignKeys: [{ fields: 'place', reference: { resource: 'places', fields: 'id' } }]
      }
    };
    expect(said(adding(tolls), ['tolls.csv', '', 'place\nbridge\nferry\n'])).toEqual([
      'data/tolls.csv:3 place: “ferry” is not in data/places.csv'
    ]);
    withFolder([adding(tolls), ['tolls.csv', '', 'place\nbridge\n']], (root) => {
      const { resources } = publishedPackage(root);
      expect(resources.map(({ path }) => path)).toContain('tolls.csv');
    });
  });
});

test('a table whose file is missing is one problem', () => {
  const found = problemsOf(['places.csv', '', '']).map(
    ({ file, found: what }) => `${file} ${what}`
  );
  expect(found).toEqual(['data/places.csv the file is empty']);
});
