import { extract } from '@extractus/oembed-extractor';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** A build, the address that it is built for, and the one that it is served at; with `/` at their ends. */
interface Known {
  readonly root: string;
  readonly known: string;
  readonly site: string;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const reading = (root: string) => (file: string) => readFileSync(join(root, file), 'utf8');

/** That pages, and what is shared of them, name where they stand, and pictures that are there. */
export function expectOwnAddress({ root, known }: Known): void {
  const read = reading(root);
  const image = new RegExp(`property="og:image" content="${escaped(known)}([^"]+)"`);
  const cardOf = (html: string) => join(root, image.exec(html)?.[1] ?? 'no image');
  const heightOf = (html: string) => readFileSync(cardOf(html)).readUInt32BE(20);

  const html = read('index.html');
  expect(html).toContain(`rel="canonical" href="${known}"`);
  expect(html).toContain(`property="og:url" content="${known}"`);
  expect(existsSync(cardOf(html))).toBe(true);
  expect(html).toMatch(/property="og:image:alt" content="[^"]+/);
  // A step's page is a card of its own, of the one story.
  const [step = ''] = readdirSync(join(root, 'steps')).filter((name) => !name.includes('.'));
  const shared = read(`steps/${step}/index.html`);
  expect(shared).toContain(`rel="canonical" href="${known}"`);
  expect(shared).toContain(`property="og:url" content="${known}steps/`);
  expect(heightOf(shared)).toBe(630);
  const [scene = ''] = readdirSync(join(root, 'embed/scene')).filter((name) => !name.includes('.'));
  const piece = read(`embed/scene/${scene}/index.html`);
  expect(piece).toContain(`property="og:url" content="${known}embed/scene/`);
  expect(heightOf(piece)).toBe(630);
}

/** That what is written for programs has that address too, and that of nothing that is not there. */
export function expectOwnLists({ root, known }: Known): void {
  const read = reading(root);
  expect(read('robots.txt').split('\n')).toContain(`Sitemap: ${known}sitemap.xml`);
  const pages = read('sitemap.xml').split(`<loc>${known}`).slice(1);
  expect(pages.length).toBeGreaterThan(30);
  for (const rest of pages) {
    const [path = ''] = rest.split('<');
    expect(existsSync(join(root, path, 'index.html')), path).toBe(true);
  }
  expect(read('index.html')).toContain(`href="${known}feed.xml"`);
  const put = read('corrections/index.html');
  expect(put).toContain(`href="${known}corrections.xml"`);
  for (const [, id = ''] of read('corrections.xml').matchAll(/<id>[^<#]*#([^<]+)<\/id>/g))
    expect(put).toContain(` id="${id}"`);
  for (const [, picture = ''] of read('feed.xml').matchAll(/lesotho\/(stills\/[^&"]+)/g))
    expect(existsSync(join(root, picture)), picture).toBe(true);
}

interface Found {
  readonly html: string;
  readonly thumbnail_url: string;
}

/** What a consumer of oEmbed makes of its pages. */
export async function expectShownElsewhere({ known, site }: Known): Promise<void> {
  const fetcher = (url: string | URL) => fetch(String(url).replace(known, site));
  for (const path of ['', 'embed/scene/night/', 'embed/story/']) {
    const found = (await extract(known + path, {}, fetcher)) as unknown as Found;
    expect(found).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'The desk' });
    const [, src = ''] = /<iframe src="([^"]+)"/.exec(found.html) ?? [];
    expect((await fetcher(src)).status, src).toBe(200);
    const { thumbnail_url: picture } = found;
    expect((await fetcher(picture)).headers.get('content-type'), picture).toBe('image/png');
  }
}
