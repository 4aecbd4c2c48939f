import type { At } from '../problems.ts';
import type { Block, Chapter, Passage, Step } from '../types.ts';
import { untranslated } from './dictionary.ts';

/** Takes something that a translation lacks or has otherwise. */
type Report = (at: At, field: string, found: string, advice: string) => void;

/** Attributes of pictures that hold words. */
const worded = ['headline', 'measure', 'source', 'caption'];

/**
 * A story's chapters in another language: the steps of the original, in its order, each with its words
 * in that language. One that is not there stands without words, marked as untranslated.
 * @param folder the language's, as messages name it
 */
export function chaptersIn(
  original: readonly Chapter[],
  own: readonly Chapter[],
  folder: string,
  report: Report
): readonly Chapter[] {
  const steps = new Map(own.flatMap((chapter) => chapter.steps).map((step) => [step.id, step]));
  const known = new Set(original.flatMap((chapter) => chapter.steps.map(({ id }) => id)));
  for (const step of steps.values())
    if (!known.has(step.id))
      report(placeOf(step), `step ${step.id}`, 'the original has no such step', 'take it out');
  return original.map((chapter) => {
    const mine = own.find(({ id }) => id === chapter.id);
    const at = mine?.steps[0] ? placeOf(mine.steps[0]) : { file: folder, line: 1 };
    if (!mine) {
      const from = chapter.steps[0] ? placeOf(chapter.steps[0]).file : chapter.id;
      report(at, `chapter ${chapter.id}`, 'is not translated', `translate ${from}`);
    }
    return {
      ...chapter,
      title: mine?.title ?? untranslated(chapter.title),
      dek: chapter.dek === null ? null : (mine?.dek ?? untranslated(chapter.dek)),
      steps: chapter.steps.map((step) => {
        const found = steps.get(step.id);
        if (!found) {
          if (mine)
            report(at, `step ${step.id}`, 'is not translated', `translate ${step.picture.at}`);
          return withoutWords(step);
        }
        compare(step, found, report);
        // Which questions it tells is no matter of language.
        const { claims = [] } = step;
        return { ...found, chapter: chapter.id, ...(claims.length > 0 ? { claims } : {}) };
      })
    };
  });
}

/** The step's picture, with nothing said in it or beside it. */
function withoutWords(step: Step): Step {
  const attributes = withoutWorded(step.picture.attributes);
  const picture = { ...step.picture, attributes, alt: '' };
  return {
    ...step,
    picture,
    dateline: null,
    blocks: [],
    notes: [],
    differences: [],
    isTranslated: false
  };
}

const withoutWorded = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !worded.includes(name)));

/** A translation shows the same picture, cites the same sources, and shows the same quotations. */
function compare(step: Step, own: Step, report: Report): void {
  const of = (each: Step): Readonly<Record<string, string>> => ({
    picture: JSON.stringify([
      each.picture.scene,
      Object.entries(withoutWorded(each.picture.attributes)).sort()
    ]),
    sources: sorted(passagesOf(each).flatMap((p) => (p.kind === 'paragraph' ? p.cites : []))),
    quotations: sorted(passagesOf(each).flatMap((p) => (p.kind === 'quote' ? [p.quote] : []))),
    figures: sorted(
      passagesOf(each).flatMap((p) =>
        p.kind === 'paragraph' ? p.inlines.flatMap((i) => (i.kind === 'figure' ? [i.ref] : [])) : []
      )
    )
  });
  const [theirs, mine] = [of(step), of(own)];
  for (const [what, value] of Object.entries(theirs))
    if (mine[what] !== value) {
      const found = `has other ${what} than the original`;
      report(placeOf(own), `step ${own.id} ${what}`, found, `copy them from ${step.picture.at}`);
    }
}

const sorted = (ids: readonly string[]): string => [...new Set(ids)].sort().join(' ');

const passagesOf = ({ blocks, notes }: Step): readonly Passage[] =>
  [...(blocks as readonly Block[]), ...notes].flatMap((block) =>
    block.kind === 'box' ? block.passages : [block]
  );

function placeOf({ picture }: Step): At {
  const [, file = picture.at, line = '1'] = /^(.*):(\d+)$/.exec(picture.at) ?? [];
  return { file, line: Number(line) };
}
