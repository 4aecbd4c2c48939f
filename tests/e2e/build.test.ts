import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isText } from '../../src/build/headers/types.mjs';
import { build, unpacked } from '../tools/build.js';
import { headersFor, readHeaders } from '../tools/headers.js';
import { readSite } from '../tools/server.js';
import { copyProject, removeCopies } from '../tools/copyProject.js';

/** A copy of the project, built in its own folder. */
let folder: string;
let root: string;
let built: ReturnType<typeof build>;
beforeAll(() => {
  folder = copyProject();
  root = join(folder, 'build');
  built = build({ folder, parts: unpacked });
});
afterAll(removeCopies);

const listing = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

const contents = (root: string) =>
  Object.fromEntries(
    [...readSite(root)].map(([path, { body }]) => [path, body.toString('latin1')])
  );

describe('a build', () => {
  test('elsewhere gives the same bytes', () => {
    const { status, log } = built;
    expect(status, log).toBe(0);
    // Packing the same bytes gives the same ones: tests/unit/build/packed.test.ts.
    const [here, there] = [contents('build'), contents(root)];
    for (const path of Object.keys(here)) if (/\.(br|gz)$/.test(path)) delete here[path];
    expect(Object.keys(there).sort()).toEqual(Object.keys(here).sort());
    const different = Object.keys(here).filter((path) => here[path] !== there[path]);
    expect(different).toEqual([]);
    expect(log.match(/ORIGIN is not set/g), 'one warning').toHaveLength(1);
    const lines = log.split('\n').filter((line) => /^\w+ +\d+\.\d s {2}\S/.test(line));
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['story', ...unpacked]);
    expect(log).not.toContain('Warning:');
    for (const each of ['static', 'src'])
      expect(listing(join(folder, each))).toEqual(listing(each));
  });

  test('leaves no file to guess how long it may be kept, and packs every text', () => {
    const site = readSite('build');
    const rules = readHeaders('build/_headers');
    const files = [...site.keys()].filter(
      (path) => !/\.(br|gz)$/.test(path) && path !== '/_headers'
    );
    expect(files.filter((path) => !headersFor(rules, path)['cache-control'])).toEqual([]);
    const texts = files.filter((path) => isText(site.get(path)!.type));
    expect(texts.filter((path) => !site.has(`${path}.br`) || !site.has(`${path}.gz`))).toEqual([]);
    expect(files.filter((path) => /nginx|caddy/i.test(path))).toEqual([]);
  });

  test('for no known address leaves such tags out', () => {
    const html = readFileSync('build/index.html', 'utf8');
    expect(html).not.toMatch(/rel="canonical"|property="og:|name="twitter:/);
  });
});
