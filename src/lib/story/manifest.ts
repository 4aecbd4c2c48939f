import { createHash } from 'node:crypto';
import type { Block, PublishedEdition, Step, Story } from './types.ts';
import { blockText } from './words.ts';

/** What a manifest is made of. */
type Published = Pick<Story, 'chapters' | 'quotes' | 'meta'>;

/**
 * What the story says now, as `data/editions/` keeps it.
 * @returns a manifest with the number and the day of `article.yaml`
 */
export function manifestOf(story: Published): PublishedEdition {
  const { chapters, meta } = story;
  const scenes = chapters.flatMap(({ steps }) => steps.map(({ picture }) => picture.scene));
  return {
    edition: meta.edition,
    date: meta.updated,
    scenes: [...new Set(scenes)].sort(),
    chapters: chapters.map(({ id, title, steps }) => ({
      id,
      title,
      steps: steps.map((step) => ({ id: step.id, hash: stepHash(step, story) }))
    }))
  };
}

/** The attributes of a picture that are printed in it as they are written. */
const printed = ['headline', 'measure', 'caption'] as const;

/**
 * A short hash of all that a reader of the step reads or hears, as printed: its dateline, paragraphs,
 * quotations with who said them where and when, notes, the words over its picture and what that is said
 * to show. What it cites and how its picture is drawn are no words, and do not count.
 */
export function stepHash(step: Step, { quotes }: Pick<Story, 'quotes'>): string {
  const said = (block: Block): readonly string[] => {
    const text = blockText(block, { quotes });
    const quote = block.kind === 'quote' ? quotes[block.quote] : undefined;
    return quote ? [text, quote.speaker, quote.outlet, quote.date ?? ''] : [text];
  };
  const words = [
    step.dateline,
    step.blocks.map(said),
    step.notes.map(said),
    printed.map((name) => step.picture.attributes[name] ?? null),
    step.picture.alt
  ] as const;
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}

/** A manifest as its file has it: a line a step, so that a comparison of two files reads well. */
export function manifestText(manifest: PublishedEdition): string {
  const json = JSON.stringify(manifest, null, 2);
  return `${json.replace(/\{\s+("id": "[^"]*"),\s+("hash": "[^"]*")\s+\}/g, '{ $1, $2 }')}\n`;
}

/** Every step of a manifest, by its id. */
export const stepsIn = ({ chapters }: PublishedEdition): ReadonlyMap<string, string> =>
  new Map(chapters.flatMap(({ steps }) => steps.map(({ id, hash }) => [id, hash] as const)));
