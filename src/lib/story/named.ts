import { anyOf } from './grade.ts';
import type { Actor, Chapter, Paragraph, Step, Story } from './types.ts';
import { passagesOf } from './words.ts';

/** A person's name in a text: from its first letter to behind its last, without an ’s. */
export interface Name {
  readonly person: Actor;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the people of `actors.csv` in a text. A name counts in full or short, as the table has it, the
 * longest first: “Otto Miller” is not his brother “Miller”.
 */
export function nameFinder(actors: Story['actors']): (text: string) => readonly Name[] {
  const people = Object.values(actors).filter(({ kind }) => kind === 'person');
  const byName = new Map<string, Actor>();
  for (const actor of people) byName.set(actor.shortName, actor);
  for (const actor of people) byName.set(actor.name, actor);
  const name = anyOf([...byName.keys()]);
  return (text) =>
    [...text.matchAll(name)].flatMap(({ 0: found, index }) => {
      const bare = byName.has(found) ? found : found.replace(/[’']s$/, '');
      const person = byName.get(bare);
      return person ? [{ person, from: index, to: index + bare.length }] : [];
    });
}

/** Somebody whom visible words of the story name, and the steps that do. */
export interface Named {
  readonly person: Actor;
  /** In reading order; never none. */
  readonly steps: readonly { readonly chapter: Chapter; readonly step: Step }[];
}

/** What the words of the story are asked for. */
type Told = Pick<Story, 'chapters' | 'actors' | 'quotes'>;

/**
 * The people whom the story names where a reader sees it: in the paragraphs of a step, its quotations
 * with those who speak them, and its notes. Whoever only stands in a table or in a picture is not
 * among them. In the order in which they are first named.
 */
export function namedPeople(story: Told): readonly Named[] {
  const find = nameFinder(story.actors);
  const found = new Map<Actor, Named['steps'][number][]>();
  for (const chapter of story.chapters)
    for (const step of chapter.steps)
      for (const person of new Set(find(seenWords(step, story)).map((name) => name.person)))
        found.set(person, [...(found.get(person) ?? []), { chapter, step }]);
  return [...found].map(([person, steps]) => ({ person, steps }));
}

/** Everything of a step that is read, a passage a line. */
function seenWords(
  { blocks, notes }: Pick<Step, 'blocks' | 'notes'>,
  { quotes }: Pick<Story, 'quotes'>
): string {
  const titles = blocks.flatMap((block) => (block.kind === 'box' ? [block.title] : []));
  const passages = [...passagesOf(blocks), ...notes].map((passage) => {
    if (passage.kind === 'paragraph') return passage.inlines.map(({ text }) => text).join('');
    const quote = quotes[passage.quote];
    return quote ? `${quote.text}\n${quote.speaker}` : '';
  });
  return [...titles, ...passages].join('\n');
}

/** A name within one run of a paragraph, by the run's place in it. */
export interface Mention extends Name {
  readonly inline: number;
}

/**
 * Where the paragraphs of each chapter's steps name each person for the first time in it, by paragraph.
 * Quotations and notes are passed over, and so are words that are a link, a figure or set off already.
 */
export function firstMentions(
  story: Pick<Story, 'chapters' | 'actors'>
): ReadonlyMap<Paragraph, readonly Mention[]> {
  const find = nameFinder(story.actors);
  const result = new Map<Paragraph, readonly Mention[]>();
  for (const { steps } of story.chapters) {
    const met = new Set<Actor>();
    for (const passage of passagesOf(steps.flatMap(({ blocks }) => blocks))) {
      if (passage.kind !== 'paragraph') continue;
      const mentions = passage.inlines.flatMap(({ kind, text }, inline) =>
        (kind === 'text' ? find(text) : []).flatMap((name) => {
          if (met.has(name.person)) return [];
          met.add(name.person);
          return [{ ...name, inline }];
        })
      );
      if (mentions.length > 0) result.set(passage, mentions);
    }
  }
  return result;
}
