import { balanceText, ellipsis, wrapText } from '../../lib/drawing/wrapText';
import { blockText, passagesOf } from '../../lib/story/words';
import type { Step, Story } from '../../lib/story/types';
import { roomOf, type Format, type Lettering } from './formats';

/** What a film says of a step, until it says the next. */
export interface Caption {
  /** The line over it: when, or of which chapter. */
  readonly over: string;
  readonly lines: readonly string[];
  readonly lettering: Lettering;
  /** In small letters under them. */
  readonly under: string | null;
}

/**
 * What a film begins with: what it is about.
 * @param under a line under the title; `null` for none
 */
export function titleCaption(
  over: string,
  title: string,
  under: string | null,
  format: Words & Pick<Format, 'title'>
): Caption {
  const { size, face } = format.title;
  const lines = balanceText(title, roomOf(format), size, face);
  return { over, lines, lettering: format.title, under };
}

/** Whole sentences, in reading order. */
export function sentencesIn(text: string, language = 'en'): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}

type Words = Pick<Format, 'width' | 'margin' | 'right' | 'lines' | 'caption'>;

/**
 * The words of a step as captions: as many whole sentences in each as have room. No sentence is cut
 * short, for its end may say whose word it is; one too long for a caption goes on in the next.
 * @param all whether all of the step is said, or what has room in one caption; a step marked as long,
 * where a charge and its answer stand together, is always said in full
 */
export function captionsOf(
  step: Step,
  chapter: string,
  story: Pick<Story, 'quotes' | 'meta'>,
  format: Words,
  all = false
): Caption[] {
  const over = step.dateline ?? chapter;
  const text = passagesOf(step.blocks).map((passage) => ({
    quoted: passage.kind === 'quote',
    text: blockText(passage, story)
  }));
  const sentences = text.flatMap((passage) =>
    passage.quoted ? [`“${passage.text}”`] : sentencesIn(passage.text, story.meta.language)
  );
  const captions = pagesOf(sentences, format).map((page) => ({ over, ...page, under: null }));
  if (captions.length === 0)
    return [{ over, lines: [], lettering: format.caption[0], under: null }];
  const first = captions.findIndex(({ lines }) => !lines.at(-1)?.endsWith(ellipsis));
  return all || step.long ? captions : captions.slice(0, first + 1);
}

type Page = Pick<Caption, 'lines' | 'lettering'>;

/** Sentences, as many to a page as have room on it. */
function pagesOf(sentences: readonly string[], format: Words): Page[] {
  const pages: Page[] = [];
  let words = '';
  const close = () => {
    if (words !== '') pages.push(...setPages(words, format));
    words = '';
  };
  for (const sentence of sentences) {
    const longer = words === '' ? sentence : `${words} ${sentence}`;
    if (words !== '' && linesOf(longer, format, format.caption[0]).length > format.lines) close();
    words = words === '' ? sentence : longer;
  }
  close();
  return pages;
}

const linesOf = (text: string, format: Words, { size, face }: Lettering): string[] =>
  wrapText(text, roomOf(format), size, face);

/** One page, in the size that has room for it; or several, for a sentence that no page can hold. */
function setPages(text: string, format: Words): Page[] {
  const [usual, small] = format.caption;
  for (const lettering of [usual, small]) {
    if (linesOf(text, format, lettering).length > format.lines) continue;
    const lines = balanceText(text, roomOf(format), lettering.size, lettering.face);
    return [{ lines, lettering }];
  }
  const fits = (head: string) =>
    linesOf(`${head} ${ellipsis}`, format, usual).length <= format.lines;
  let head = text;
  while (!fits(head) && head.includes(' ')) head = head.slice(0, head.lastIndexOf(' '));
  const page = { lines: linesOf(`${head} ${ellipsis}`, format, usual), lettering: usual };
  return [page, ...setPages(`${ellipsis} ${text.slice(head.length + 1)}`, format)];
}
