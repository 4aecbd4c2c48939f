import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from 'virtual:story';
import { absolute } from '../../lib/article/site';
import { storyLanguage } from '../../lib/story/dir';
import type { Story } from '../../lib/story/types';
import { withSlashes } from '../paths.mjs';
import { ending } from '../../lib/i18n';
import { correctionsFeed } from './correctionsFeed';
import { feedOf } from './feed';
import { sitemapOf } from './sitemap';

/**
 * Writes what tells others of the built pages: `sitemap.xml`, `feed.xml` and `corrections.xml`, and where
 * the sitemaps are into `robots.txt`. All of them need whole addresses: where the site's own is not known, there are none.
 * @returns how many files it added
 */
export function announce(story: Story): number {
  if (!process.env.ORIGIN) return 0;
  const home = absolute('/');
  if (home === null) return 0;
  const folder = ['build', storyLanguage()].filter(Boolean).join('/');
  const html = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(withSlashes);
  writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(html, home, story.meta.updated));
  writeFileSync(join(folder, 'feed.xml'), feedOf(story, home));
  const corrections = correctionsFeed(story, home, ending.corrections);
  writeFileSync(join(folder, 'corrections.xml'), corrections);
  // Robots read the file of the first language alone, at the root.
  if (storyLanguage() === '') {
    const maps = languages.map(({ lang }, i) => `${home}${i === 0 ? '' : `${lang}/`}sitemap.xml`);
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8').trimEnd();
    const lines = maps.map((map) => `Sitemap: ${map}\n`).join('');
    writeFileSync(join(folder, 'robots.txt'), `${robots}\n${lines}`);
  }
  return 3;
}
