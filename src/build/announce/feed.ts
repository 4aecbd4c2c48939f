import { ownEdition } from '../../lib/article/editionsOf';
import { wordsOf } from '../../lib/embed/editor/words';
import type { Chapter, PublishedEdition, Story } from '../../lib/story/types';
import { xml } from './xml';

/**
 * `feed.xml`, Atom (RFC 4287): an entry a chapter, with all its words and a PNG for every step.
 * @param home the story's address, with `/` at its end
 */
export function feedOf(story: Story, home: string): string {
  const { meta, chapters } = story;
  const self = `${home}feed.xml`;
  // Atom asks for an author: where nobody signs, it is the host that publishes.
  const author = meta.byline ?? new URL(home).hostname;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(meta.language)}">`,
    `<id>${xml(home)}</id>`,
    `<title>${xml(meta.headline)}</title>`,
    `<subtitle>${xml(meta.dek)}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(home)}"/>`,
    `<updated>${instant(meta.updated)}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    ...chapters.map((chapter) => entryOf(story, chapter, home)),
    '</feed>'
  ];
  return `${lines.join('\n')}\n`;
}

function entryOf(story: Story, chapter: Chapter, home: string): string {
  const url = `${home}#${chapter.id}`;
  const stills = `${home}stills/`;
  const words = wordsOf({ ...story, chapters: [chapter] }, { home, stills, png: true });
  const [first] = chapter.steps;
  return [
    '<entry>',
    `<id>${xml(url)}</id>`,
    `<title>${xml(chapter.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xml(url)}"/>`,
    ...(first
      ? [`<link rel="enclosure" type="image/png" href="${xml(`${stills}${first.id}.png`)}"/>`]
      : []),
    `<published>${instant(story.meta.published)}</published>`,
    `<updated>${instant(changedOn(story, chapter.id))}</updated>`,
    `<content type="html">${xml(words)}</content>`,
    '</entry>'
  ].join('\n');
}

/** A day as Atom has it; no edition says its hour. */
export const instant = (day: string): string => `${day}T00:00:00Z`;

/** The day of the first edition since which a chapter has had the steps and words that it has now. */
export function changedOn(story: Story, chapter: string): string {
  const own = ownEdition(story);
  const earlier = story.editions.filter(({ edition }) => edition < own.edition);
  const wordsIn = ({ chapters }: PublishedEdition): string =>
    JSON.stringify(chapters.find(({ id }) => id === chapter)?.steps);
  let date = own.date;
  for (const each of earlier.toReversed()) {
    if (wordsIn(each) !== wordsIn(own)) break;
    ({ date } = each);
  }
  return date;
}
