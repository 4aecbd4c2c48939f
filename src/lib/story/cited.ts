import type { Block, Picture, Story } from './types.ts';

/** Ids of every source the page cites, in the order of their first citation. */
export function citedSources(story: Story): readonly string[] {
  const ids = new Set<string>();
  const cite = (sources: readonly string[]) => sources.forEach((id) => ids.add(id));
  for (const chapter of story.chapters) {
    for (const step of chapter.steps) {
      for (const block of [...step.blocks, ...step.notes]) cite(blockSources(block, story));
      cite(cardSources(step.picture, story));
    }
  }
  for (const section of story.method) {
    for (const block of section.blocks) cite(blockSources(block, story));
  }
  for (const { sources } of story.corrections) cite(sources);
  return [...ids];
}

/** What a block cites: a quotation cites where it was read. */
export function blockSources(block: Block, { quotes }: Pick<Story, 'quotes'>): readonly string[] {
  if (block.kind === 'paragraph') return block.cites;
  const source = quotes[block.quote]?.source;
  return source === undefined ? [] : [source];
}

/** A card prints the sources of its event or quotation. */
function cardSources({ scene, attributes }: Picture, story: Story): readonly string[] {
  if (scene !== 'card') return [];
  const { event, quote } = attributes;
  if (event !== undefined) return story.events[event]?.sources ?? [];
  return quote === undefined ? [] : blockSources({ kind: 'quote', quote }, story);
}
