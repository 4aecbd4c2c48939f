import type { Block, Picture, SeedFact, Step, Story } from './types.ts';

/** Ids of every source the page cites, in the order of their first citation. */
export function citedSources(story: Story): readonly string[] {
  const ids = new Set<string>();
  const cite = (sources: readonly string[]) => sources.forEach((id) => ids.add(id));
  for (const sentence of story.meta.summary) cite(sentence.cites);
  for (const chapter of story.chapters) {
    for (const step of chapter.steps) {
      cite(stepSources(step, story));
    }
  }
  for (const section of story.method) {
    for (const block of section.blocks) cite(blockSources(block, story));
  }
  for (const fact of correctedFacts(story)) cite(fact.sources);
  for (const { sources } of story.corrections) cite(sources);
  return [...ids];
}

/** What a step cites: in its words, its notes, and on its card. */
export const stepSources = ({ blocks, notes, picture }: Step, story: Story): readonly string[] => [
  ...[...blocks, ...notes].flatMap((block) => blockSources(block, story)),
  ...cardSources(picture, story)
];

/** The facts of the founding article that the page tells otherwise, or as unverified. */
export function correctedFacts({ coverage }: Pick<Story, 'coverage'>): readonly SeedFact[] {
  return coverage.filter(({ status }) => status !== 'told');
}

/** What a block cites: a quotation cites where it was read, a box what is in it. */
export function blockSources(block: Block, { quotes }: Pick<Story, 'quotes'>): readonly string[] {
  if (block.kind === 'paragraph') return block.cites;
  if (block.kind === 'box') {
    return [...new Set(block.passages.flatMap((passage) => blockSources(passage, { quotes })))];
  }
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
