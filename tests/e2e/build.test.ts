import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extract } from '@extractus/oembed-extractor';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generated } from '../../src/lib/player/stage/manifest';
import { build } from '../tools/build.js';
import { readSite, serve } from '../tools/server.js';
import { copyProject, nextEdition, removeCopies } from './support/copyProject.ts';

/** A copy of the project, built in its own folder. */
let folder: string;
let root: string;
let built: ReturnType<typeof build>;
beforeAll(() => {
  folder = copyProject();
  root = join(folder, 'build');
  built = build({ folder });
});
afterAll(removeCopies);

const listing = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

const contents = (root: string) =>
  Object.fromEntries(
    [...readSite(root)].map(([path, { body }]) => [path, body.toString('latin1')])
  );

interface Found {
  readonly html: string;
  readonly thumbnail_url: string;
}

/** What a consumer of oEmbed makes of the pages of a build for https://news.example/lesotho/. */
async function shownElsewhere(root: string) {
  const site = await serve({ root, base: '/lesotho' });
  const known = 'https://news.example/lesotho/';
  const fetcher = (url: string | URL) => fetch(String(url).replace(known, site.url));
  for (const path of ['', 'embed/scene/night/', 'embed/story/']) {
    const found = (await extract(known + path, {}, fetcher)) as unknown as Found;
    expect(found).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'The desk' });
    const [, src = ''] = /<iframe src="([^"]+)"/.exec(found.html) ?? [];
    expect((await fetcher(src)).status, src).toBe(200);
    const { thumbnail_url: picture } = found;
    expect((await fetcher(picture)).headers.get('content-type'), picture).toBe('image/png');
  }
  await site.close();
}

describe('a build', () => {
  test('elsewhere gives the same bytes', () => {
    const { status, log } = built;
    expect(status, log).toBe(0);
    const [here, there] = [contents('build'), contents(root)];
    expect(Object.keys(there).sort()).toEqual(Object.keys(here).sort());
    const different = Object.keys(here).filter((path) => here[path] !== there[path]);
    expect(different).toEqual([]);
    expect(log.match(/ORIGIN is not set/g), 'one warning').toHaveLength(1);
    const lines = log.split('\n').filter((line) => /^\w+ +\d+\.\d s {2}\S/.test(line));
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      'story client guests stills hosts films site'.split(' ')
    );
    expect(log).not.toContain('Warning:');
    for (const each of ['static', 'src'])
      expect(listing(join(folder, each))).toEqual(listing(each));
  });

  test('of a story with one word corrected keeps its scripts in another folder', () => {
    const corrected = copyProject();
    nextEdition(corrected);
    const chapter = join(corrected, 'data/story/01-sixty-one-seats.md');
    const text = readFileSync(chapter, 'utf8');
    writeFileSync(chapter, text.replace(' headline="', ' headline="Corrected: '));
    const { status, log } = build({ folder: corrected, parts: ['hosts'] });
    expect(status, log).toBe(0);
    const hosts = join(corrected, generated, 'hosts');
    // What makes frames as tall as their content stays in its own.
    const [old, now] = ['build', hosts].map((each) =>
      readdirSync(join(each, 'embed/v')).filter((name) =>
        existsSync(join(each, 'embed/v', name, 'inline.js'))
      )
    );
    expect(now).toHaveLength(1);
    expect(now).not.toEqual(old);
    const inline = join(hosts, 'embed/v', now?.[0] ?? '', 'inline.js');
    expect(readFileSync(inline, 'utf8')).toContain('Corrected: ');
  });

  test('for a known address names it in the page’s head and to other sites', async () => {
    const environment = { ORIGIN: 'https://news.example', BASE_PATH: '/lesotho' };
    // Only the pages know where they stand: the other parts are there.
    const { status, log } = build({ folder, environment, parts: ['site'] });
    expect(status, log).toBe(0);
    const html = readFileSync(join(root, 'index.html'), 'utf8');
    expect(html).toContain('rel="canonical" href="https://news.example/lesotho/"');
    expect(html).toContain('property="og:url" content="https://news.example/lesotho/"');
    const image = /property="og:image" content="https:\/\/news\.example\/lesotho\/([^"]+)"/;
    expect(existsSync(join(root, image.exec(html)?.[1] ?? 'no image'))).toBe(true);
    expect(html).toMatch(/property="og:image:alt" content="[^"]+/);
    // A step's page is a card of its own, of the one story.
    const [step = ''] = readdirSync(join(root, 'steps')).filter((name) => !name.includes('.'));
    const shared = readFileSync(join(root, 'steps', step, 'index.html'), 'utf8');
    expect(shared).toContain('rel="canonical" href="https://news.example/lesotho/"');
    expect(shared).toContain('property="og:url" content="https://news.example/lesotho/steps/');
    const card = image.exec(shared)?.[1] ?? 'no image';
    expect(readFileSync(join(root, card)).readUInt32BE(20)).toBe(630);
    const [scene = ''] = readdirSync(join(root, 'embed/scene')).filter(
      (name) => !name.includes('.')
    );
    const piece = readFileSync(join(root, 'embed/scene', scene, 'index.html'), 'utf8');
    expect(piece).toContain(`property="og:url" content="https://news.example/lesotho/embed/scene/`);
    const picture = image.exec(piece)?.[1] ?? 'no image';
    expect(readFileSync(join(root, picture)).readUInt32BE(20)).toBe(630);
    expect(log).not.toContain('ORIGIN is not set');
    const read = (file: string) => readFileSync(join(root, file), 'utf8');
    expect(read('robots.txt')).toMatch(
      /^Sitemap: https:\/\/news\.example\/lesotho\/sitemap\.xml$/m
    );
    const pages = [
      ...read('sitemap.xml').matchAll(/<loc>https:\/\/news\.example\/lesotho\/([^<]*)/g)
    ];
    expect(pages.length).toBeGreaterThan(30);
    for (const [, path = ''] of pages)
      expect(existsSync(join(root, path, 'index.html')), path).toBe(true);
    expect(html).toContain('href="https://news.example/lesotho/feed.xml"');
    const put = read('corrections/index.html');
    expect(put).toContain('href="https://news.example/lesotho/corrections.xml"');
    for (const [, id = ''] of read('corrections.xml').matchAll(/<id>[^<#]*#([^<]+)<\/id>/g))
      expect(put).toContain(` id="${id}"`);
    for (const [, picture = ''] of read('feed.xml').matchAll(/lesotho\/(stills\/[^&"]+)/g))
      expect(existsSync(join(root, picture)), picture).toBe(true);
    await shownElsewhere(root);
  });

  test('for no known address leaves such tags out', () => {
    const html = readFileSync('build/index.html', 'utf8');
    expect(html).not.toMatch(/rel="canonical"|property="og:|name="twitter:/);
  });
});
