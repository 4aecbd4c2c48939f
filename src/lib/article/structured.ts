import { citedSources } from '../story';
import type { Story } from '../story/types';
import { summaryText } from '../story/words';

/**
 * The article as schema.org describes one, for search engines and archives.
 * https://schema.org/NewsArticle
 */
export function newsArticle(story: Story, url: string | null): object {
  const { meta } = story;
  const desk = { '@type': 'Organization', name: meta.byline };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: meta.headline,
    description: meta.dek,
    abstract: summaryText(meta),
    datePublished: meta.published,
    dateModified: meta.updated,
    inLanguage: meta.language,
    author: desk,
    publisher: desk,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    ...(url === null ? {} : { url, mainEntityOfPage: url }),
    citation: citedSources(story).flatMap((id) => story.sources[id]?.url ?? []),
    correction: story.corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text
    }))
  };
}

/** A data block for the page; no `<` in it, so that no text can end the script element. */
export function jsonLd(data: object): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</` + 'script>';
}
