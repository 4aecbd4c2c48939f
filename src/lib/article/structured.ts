import type {
  BreadcrumbList,
  Claim,
  CollectionPage,
  Graph,
  NewsArticle,
  Thing,
  WithContext
} from 'schema-dts';
import { citedSources } from '../story';
import { disputesOf } from '../story/disputes';
import { newestFirst } from '../story/corrections';
import type { Story } from '../story/types';
import { summaryText } from '../story/words';
import { whereNow } from './whereNow';

/**
 * The article as schema.org describes one, for search engines and archives. What it cites is a list longer than the
 * rest, which would come before the reader's first picture: it stands on the page of sources, `sourcesOf`.
 * https://schema.org/NewsArticle
 * @param url the story's address; `null` where it is not known
 */
export function newsArticle(story: Story, url: string | null): WithContext<NewsArticle> {
  const { meta } = story;
  const desk = { '@type': 'Organization', name: meta.byline ?? '' } as const;
  const signed = meta.byline === null ? {} : { author: desk, publisher: desk };
  const place = story.places[story.night?.sun ?? '']?.name;
  // Those whose lives the story follows.
  const people = [...new Set(story.lives.map(({ person }) => person))].flatMap(
    (id) => story.actors[id]?.name ?? []
  );
  const modified = [meta.updated, ...story.corrections.map(({ date }) => date)].sort().at(-1);
  const page =
    url === null
      ? {}
      : {
          '@id': url,
          url,
          mainEntityOfPage: url,
          isBasedOn: `${url}data/`,
          citation: { '@type': 'CollectionPage', url: `${url}sources/` } as const
        };
  const placed = (step: string | null) =>
    (step === null ? null : whereNow(story, step)?.id) ?? 'corrections';
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: meta.headline,
    description: meta.dek,
    abstract: summaryText(meta),
    datePublished: meta.published,
    ...(modified === undefined ? {} : { dateModified: modified }),
    inLanguage: meta.language,
    ...signed,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    ...page,
    ...(place === undefined ? {} : { contentLocation: { '@type': 'Place', name: place } }),
    about: people.map((name) => ({ '@type': 'Person', name })),
    correction: newestFirst(story.corrections).map(({ date, step, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text,
      ...(url === null ? {} : { url: `${url}#${placed(step)}` })
    }))
  };
}

/**
 * The page of sources: the addresses of all that the story cites. https://schema.org/citation
 * @param url the story's address; `null` where it is not known
 */
export function sourcesOf(story: Story, url: string | null): WithContext<CollectionPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    ...(url === null ? {} : { url: `${url}sources/` }),
    mainEntity: {
      '@type': 'NewsArticle',
      ...(url === null ? {} : { '@id': url, url }),
      headline: story.meta.headline,
      citation: citedSources(story).flatMap((id) => story.sources[id]?.url ?? [])
    }
  };
}

/** A data block for the page; no `<` in it, so that no text can end the script element. */
export function jsonLd(data: WithContext<Thing> | Graph): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</` + 'script>';
}

/**
 * Every claim of a disputed question, in the desk's words, with whose it is and where it was read. No
 * rating: the desk gives no verdicts. https://schema.org/Claim
 * @param url the address of the page of claims; `null` where it is not known
 */
export function claimsOf(
  story: Pick<Story, 'chapters' | 'claims' | 'quotes' | 'sources'>,
  url: string | null
): Graph {
  const claims = disputesOf(story).flatMap(({ question, asks, sides }) =>
    sides.flatMap((side) =>
      side.claims.map(({ who, says, sources }): Claim => ({
        '@type': 'Claim',
        ...(url === null ? {} : { url: `${url}#${question}` }),
        about: asks,
        text: says,
        creditText: who,
        citation: sources.flatMap((id) => story.sources[id]?.url ?? [])
      }))
    )
  );
  return { '@context': 'https://schema.org', '@graph': claims };
}

/**
 * Where a page stands, from the story down; `null` where the site's address is not known.
 * https://schema.org/BreadcrumbList
 * @param trail name and path of each page, the story first
 */
export function breadcrumbs(
  trail: readonly (readonly [name: string, path: string])[],
  absolute: (path: string) => string | null
): WithContext<BreadcrumbList> | null {
  if (absolute('/') === null) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([name, path], i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absolute(path) ?? path
    }))
  };
}
