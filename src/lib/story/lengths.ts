import { gradeMeter } from './grade.ts';
import { didYouMean } from './nearest.ts';
import { newPersons } from './persons.ts';
import { Problems, type At, type Problem } from './problems.ts';
import type { Chapter, Limits, Step, Story } from './types.ts';
import { paragraphsOf, stepWords, wordCount } from './words.ts';

/**
 * What of the story is longer, shorter or harder than its own `article.yaml` lets it be. No fault of
 * the data: a story is read and built all the same while it is being written.
 * @param at where the limits of the whole story were written
 */
export function lengths(
  story: Story,
  at: At = { file: 'data/article.yaml', line: 1 }
): readonly Problem[] {
  const problems = new Problems();
  const { limits, chapters } = story;
  const steps = chapters.flatMap((chapter) => chapter.steps);
  const whole = (
    field: keyof Limits,
    found: number,
    [min, max]: readonly [number, number]
  ): void => {
    if (found >= min && found <= max) return;
    problems.add(
      at,
      `limits.${field}`,
      `${found} where ${min} to ${max} are wanted`,
      adviceFor(found > max)
    );
  };
  whole('chapters', chapters.length, [limits.chapters.min, limits.chapters.max]);
  whole('steps', steps.length, [limits.steps.min, limits.steps.max]);
  whole('words', wordCount(story).total, [limits.words.min, limits.words.max]);
  whole('cards', steps.filter(({ picture }) => picture.scene === 'card').length, [0, limits.cards]);
  for (const step of steps) checkStep(step, story, problems);
  checkChapters(story, at, problems);
  return problems.list;
}

function adviceFor(tooMany: boolean): string {
  return tooMany ? 'cut some, or change the limit' : 'add some, or change the limit';
}

function checkStep(step: Step, story: Story, problems: Problems): void {
  const { min, max, long } = story.limits.wordsPerStep;
  const words = stepWords(step, story);
  const most = step.long ? long : max;
  const field = `step ${step.id}`;
  const at = placeOf(step);
  if (words < min)
    problems.add(
      at,
      field,
      `has ${words} words, fewer than ${min}`,
      'say more, or join it to another'
    );
  if (words > most) {
    const advice = step.long
      ? 'cut or divide it'
      : `cut or divide it, or let it have ${long} with length="long"`;
    problems.add(at, field, `has ${words} words, more than ${most}`, advice);
  } else if (step.long && words <= max) {
    problems.add(at, field, `is marked as long with ${words} words`, 'remove length="long"');
  }
}

function checkChapters(story: Story, at: At, problems: Problems): void {
  const { grade: hardest, newPersons: persons } = story.limits;
  const { grade } = gradeMeter(story);
  const named = newPersons(story);
  for (const chapter of story.chapters) {
    const place = beginningOf(chapter, at);
    const found = grade(paragraphsOf(chapter, story));
    if (found > hardest) {
      problems.add(
        place,
        `chapter ${chapter.id}`,
        `is of grade ${found.toFixed(1)}, harder than ${hardest}`,
        'use shorter words and sentences'
      );
    }
    const fresh = named[chapter.id] ?? [];
    const most = persons.moreIn.includes(chapter.id) ? persons.more : persons.max;
    if (fresh.length > most) {
      const names = fresh.map(({ shortName }) => shortName).join(', ');
      problems.add(
        place,
        `chapter ${chapter.id}`,
        `names ${fresh.length} people first, more than ${most}: ${names}`,
        'call those who appear once by their office'
      );
    }
  }
  const ids = story.chapters.map(({ id }) => id);
  for (const id of persons.moreIn) {
    if (ids.includes(id)) continue;
    const found = `there is no chapter “${id}”${didYouMean(id, ids)}`;
    problems.add(at, 'limits.new_persons.more_in', found, 'correct it');
  }
}

/** Where a step's picture stands: the nearest that a read story knows. */
function placeOf({ picture }: Step): At {
  const [, file = picture.at, line = '1'] = /^(.*):(\d+)$/.exec(picture.at) ?? [];
  return { file, line: Number(line) };
}

function beginningOf({ steps: [first] }: Chapter, otherwise: At): At {
  return first ? { ...placeOf(first), line: 1 } : otherwise;
}
