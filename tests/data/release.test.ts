import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRelease } from '$lib/release/release';
import { completePackage } from '../tools/dataPackage.ts';
import { faultsOf } from '../tools/readBack.ts';

const release = readRelease();
const bodyOf = (path: string) => release.files.get(path)!.body();
/** The archive, as whoever downloads it has it. */
const folder = release.archive.replace(/\.zip$/, '');
const unpacked = Object.fromEntries(
  Object.entries(unzipSync(bodyOf(release.archive) as Uint8Array)).map(([path, body]) => [
    path.replace(`${folder}/`, ''),
    body
  ])
);
const described = completePackage.parse(JSON.parse(strFromU8(unpacked['datapackage.json']!)));

describe('the archive', () => {
  test('has its licence, its citation, its changes and a word to its reader', () => {
    for (const name of ['README.md', 'LICENCES.md', 'CITATION.cff', 'CHANGELOG.md', 'sources.bib'])
      expect(strFromU8(unpacked[name]!), name).toMatch(/\S/);
    expect(strFromU8(unpacked['LICENCES.md']!)).not.toContain('not stated');
  });

  test.each(described.resources.map((one) => [one.path, one] as const))(
    'has %s as it is described',
    (path, { bytes, hash, licenses }) => {
      const body = unpacked[path]!;
      expect(body.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(hash);
      for (const { path: terms = 'https:' } of licenses)
        if (!terms.includes(':')) expect(Object.keys(unpacked)).toContain(terms);
    }
  );

  test('can be read by its description alone', () => {
    const text = (path: string) => strFromU8(unpacked[path]!);
    expect(faultsOf(described, text)).toEqual([]);
    // What it is read with finds what is wrong.
    const wrong = (path: string) =>
      path === 'cases.csv' ? text(path).replace(/on trial/, 'at ease') : text(path);
    expect(faultsOf(described, wrong)).toEqual(['cases.csv:2 state: “at ease” is not in its list']);
  });
});

test('every number that counts or measures says what', () => {
  const without = release.tables.flatMap(({ resource, schema }) =>
    schema.fields
      .filter(({ type, unit }) => /integer|number/.test(type) && unit === undefined)
      .map(({ name }) => `${resource.name}.${name}`)
  );
  // Years, numbers that are names, places in a row; and a count of what its row names.
  expect(without.sort()).toEqual([
    'constituencies.number',
    'corrections.edition',
    'crossings.constituency',
    'movements.number',
    'national.election',
    'tiles.column',
    'tiles.number',
    'tiles.row',
    'turnout.election'
  ]);
});

test('a table as JSON has the rows of its CSV', () => {
  for (const { resource } of release.tables) {
    const rows = JSON.parse(String(bodyOf(resource.path.replace('.csv', '.json')))) as object[];
    const csv = csvParse(readFileSync(`data/${resource.path}`, 'utf8'));
    expect(rows.map(plain), resource.path).toEqual(csv.map((row) => plain(row)));
  }
});

/** A row as its texts, where an empty one is none. */
function plain(row: object): Record<string, string> {
  const texts = Object.entries(row).map(
    ([name, value]: [string, unknown]) =>
      [name, Array.isArray(value) ? value.join(';') : String(value ?? '')] as const
  );
  // 47.50 and 47.5 are one number.
  return Object.fromEntries(
    texts.map(([name, text]) => [name, /^-?\d+\.\d+$/.test(text) ? String(Number(text)) : text])
  );
}

test('lines as TopoJSON are those of the GeoJSON, to a metre', () => {
  const files = described.resources.filter(({ format }) => format === 'geojson');
  expect(files).toHaveLength(4);
  for (const { path } of files) {
    const topology = JSON.parse(strFromU8(unpacked[path.replace('.geojson', '.topo.json')]!));
    const [object] = Object.values(topology.objects) as never[];
    const numbers = (value: unknown) =>
      JSON.stringify(
        (value as { features: { geometry: object }[] }).features.map((f) => f.geometry)
      )
        .match(/-?\d+(\.\d+)?/g)!
        .map(Number);
    const [drawn, original] = [
      numbers(feature(topology, object!)),
      numbers(JSON.parse(strFromU8(unpacked[path]!)))
    ];
    expect(drawn.length, path).toBe(original.length);
    expect(Math.max(...drawn.map((n, i) => Math.abs(n - original[i]!)))).toBeLessThan(1e-5);
  }
});

describe('the sources', () => {
  const csl = JSON.parse(strFromU8(unpacked['sources.csl.json']!)) as Record<string, unknown>[];
  const own = JSON.parse(strFromU8(unpacked['sources.json']!)) as Record<string, unknown>[];

  test('are all there as CSL-JSON, with what CSL lacks apart, and no title that is none', () => {
    expect(csl.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    for (const entry of csl)
      for (const name of ['read', 'copy', 'agency', 'title-from'])
        expect(entry).not.toHaveProperty(name);
    const untitled = own.filter(({ title }) => title === 'Untitled report');
    expect(csl.filter(({ title }) => title === undefined)).toHaveLength(untitled.length);
  });

  test('are all there as BibTeX, which reads back to the same', () => {
    const back = new Cite(strFromU8(unpacked['sources.bib']!)).data;
    expect(back.map((entry) => entry['citation-key'])).toEqual(csl.map(({ id }) => id));
    const of = ({ title, URL, author }: Record<string, unknown>) => ({ title, URL, author });
    expect(back.map(of)).toEqual(csl.map(of));
  });
});

test('the citation has what its format asks for, and nothing that is not known', () => {
  expect(parse(strFromU8(unpacked['CITATION.cff']!))).toEqual({
    'cff-version': '1.2.0',
    message: expect.any(String),
    type: 'dataset',
    title: described.title,
    abstract: expect.any(String),
    authors: [{ name: expect.any(String) }],
    version: described.version,
    'date-released': described.created.slice(0, 10),
    license: 'CC-BY-4.0'
  });
});
