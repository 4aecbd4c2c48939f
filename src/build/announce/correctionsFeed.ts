import { whereNow } from '../../lib/article/whereNow';
import { correctionId, newestFirst } from '../../lib/story/corrections';
import type { Story } from '../../lib/story/types';
import { instant } from './feed';
import { xml } from './xml';

/**
 * `corrections.xml`, Atom (RFC 4287): an entry for each correction, the newest first, with the step it is
 * of where that is still there.
 * @param home the story's address, with `/` at its end
 * @param title of the feed, and what an entry of no one step is called
 */
export function correctionsFeed(
  story: Pick<Story, 'meta' | 'chapters' | 'corrections' | 'moved'>,
  home: string,
  title: string
): string {
  const { meta, corrections } = story;
  const self = `${home}corrections.xml`;
  const page = `${home}corrections/`;
  const newest = newestFirst(corrections);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(meta.language)}">`,
    `<id>${xml(self)}</id>`,
    `<title>${xml(`${title} – ${meta.headline}`)}</title>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `<updated>${instant(newest[0]?.date ?? meta.published)}</updated>`,
    `<author><name>${xml(meta.byline ?? new URL(home).hostname)}</name></author>`,
    ...newest.map((correction) => {
      const url = `${page}#${correctionId(corrections, correction)}`;
      const place = correction.step === null ? null : whereNow(story, correction.step);
      return [
        '<entry>',
        `<id>${xml(url)}</id>`,
        `<title>${xml(place?.name ?? title)}</title>`,
        `<link rel="alternate" type="text/html" href="${xml(url)}"/>`,
        ...(place ? [`<link rel="related" href="${xml(`${home}#${place.id}`)}"/>`] : []),
        `<updated>${instant(correction.date)}</updated>`,
        `<content type="text">${xml(correction.text)}</content>`,
        '</entry>'
      ].join('\n');
    }),
    '</feed>'
  ];
  return `${lines.join('\n')}\n`;
}
