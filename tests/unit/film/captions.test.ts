import { readStory } from '$lib/story';
import type { Step } from '$lib/story/types';
import { storyDir } from '$lib/story/dir';
import { expect, test } from 'vitest';
import { captionsOf, sentencesIn, titleCaption } from '../../../src/build/film/captions.ts';
import { formatFor, roomOf, usualSizes } from '../../../src/build/film/formats.ts';
import { textWidth } from '../../../src/lib/drawing/textWidth.ts';

const story = readStory(storyDir());
const [step] = story.chapters[0]?.steps ?? [];
if (!step) throw new Error('the story has no step');
const tall = formatFor({ width: 1080, height: 1920 });
const formats = usualSizes.map((size) => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return [size, formatFor({ width, height })] as const;
});

const saying = (text: string, more: Partial<Step> = {}): Step => ({
  ...step,
  dateline: '14 May 2031',
  long: false,
  blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text }], cites: ['a'] }],
  ...more
});
const captions = (of: Step, all = false) => captionsOf(of, 'The chapter', story, tall, all);
const said = (of: Step, all = false) => captions(of, all).map(({ lines }) => lines.join(' '));

const short = 'The bridge is shut. So is the road.';
const longer = `${short} Nobody passes the river that day but two boys, says a man from the ferry, who saw them go.`;

test('a caption has as many whole sentences as have room, and the dateline over it', () => {
  expect(said(saying(short))).toEqual([short]);
  expect(said(saying(longer))).toEqual([short]);
  expect(captions(saying(short))[0]?.over).toBe('14 May 2031');
  expect(captions(saying(short, { dateline: null }))[0]?.over).toBe('The chapter');
});

test('all that is said of a step follows where that is wanted, and always of a long one', () => {
  const whole = sentencesIn(longer).join(' ');
  expect(said(saying(longer), true).join(' ')).toBe(whole);
  expect(said(saying(longer, { long: true })).join(' ')).toBe(whole);
});

test('a sentence too long for one caption goes on in the next: whose word it is stays', () => {
  const text = `${'In the town, by the river, at the old mill, '.repeat(4)}nothing moved, says the miller. It rained.`;
  const shown = said(saying(text));
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.slice(0, -1).every((each) => each.endsWith(' …'))).toBe(true);
  expect(shown.join(' ').replaceAll(' … …', '')).toContain('nothing moved, says the miller.');
});

test('a quotation stands in its marks, and a step without words has its dateline', () => {
  const [quote] = Object.values(story.quotes);
  if (!quote) throw new Error('the story has no quotation');
  expect(
    said(saying('', { blocks: [{ kind: 'quote', quote: quote.id }] }), true).join(' ')
  ).toContain('“');
  expect(captions(saying('', { blocks: [] }))).toMatchObject([{ over: '14 May 2031', lines: [] }]);
});

test.each(formats)('every caption of a whole story fits the panel at %s', (_, format) => {
  const { width } = format;
  for (const chapter of story.chapters) {
    const all = chapter.steps.flatMap((each) =>
      captionsOf(each, chapter.title, story, format, true)
    );
    for (const { lines, lettering } of [
      ...all,
      titleCaption('2031', chapter.title, null, format)
    ]) {
      expect(lines.length).toBeLessThanOrEqual(format.lines);
      for (const line of lines)
        expect(textWidth(line, lettering.size, lettering.face)).toBeLessThanOrEqual(roomOf(format));
    }
  }
  // The panel begins where the picture ends, and both are within the film.
  expect(format.picture.width).toBe(width);
  expect(format.picture.height).toBeGreaterThan(format.height * 0.6);
  expect(format.picture.height).toBeLessThan(format.height);
});
