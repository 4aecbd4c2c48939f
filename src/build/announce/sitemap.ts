import { xml } from './xml';

/** Pages that lead to another: pieces of the story, and cards of its steps. */
const others = /^(embed|steps)\/[^/]+\//;

/**
 * `sitemap.xml` (https://www.sitemaps.org): every page of its own, with the day it was last changed.
 * @param files the built HTML files, from the site's folder
 * @param home the site's address, with `/` at its end
 */
export function sitemapOf(files: readonly string[], home: string, day: string): string {
  const pages = files
    .filter((file) => /(^|\/)index\.html$/.test(file) && !others.test(file))
    .map((file) => home + file.replace(/index\.html$/, ''))
    .sort();
  const urls = pages.map((url) => `<url><loc>${xml(url)}</loc><lastmod>${day}</lastmod></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
