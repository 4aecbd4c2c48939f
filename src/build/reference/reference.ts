import type { Story } from '../../lib/story/types.ts';
import { directivesPart } from './directives.ts';
import { sceneExamples } from './examples.ts';
import { filesPart, frontMatterPart } from './keys.ts';
import { anchor, paragraphs } from './markdown.ts';
import { scenesPart } from './scenes.ts';
import { tablesPart } from './tables.ts';

/** The file in the story’s folder. */
export const REFERENCE = 'REFERENCE.md';

/**
 * What may be written in the story’s folder, and how: everything that its schemas say.
 * @param root the data folder of that story
 */
export function referenceOf(story: Story, root: string): string {
  const body = paragraphs(
    frontMatterPart(),
    directivesPart(),
    scenesPart(story, sceneExamples(story, root)),
    tablesPart(root),
    filesPart()
  );
  const contents = [...body.matchAll(/^(##|###) (.+)$/gm)].map(
    ([, level, heading = '']) => `${level === '##' ? '' : '  '}- [${heading}](${anchor(heading)})`
  );
  const head =
    'Written by `npm run reference` from the schemas that the build checks everything against; edit those instead. `README.md` says where the data is from and how to read it.';
  return `${paragraphs('# What may be written', head, contents.join('\n'), body)}\n`;
}
