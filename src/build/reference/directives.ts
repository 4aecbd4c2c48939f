import { directives, inlineForms, type Directive } from '../../lib/story/directives.ts';
import { referenceFormList } from '../../lib/story/figures.ts';
import { block, code, paragraphs } from './markdown.ts';

const entry = ({ name, place, description, example }: Directive): string =>
  paragraphs(`### ${name}`, `Stands ${place}. ${description}`, block(example));

/** The story’s Markdown: every directive, and what may stand within a line. */
export const directivesPart = (): string =>
  paragraphs(
    '## Directives',
    'A chapter is made of steps, and a step of these. Examples are of a made-up story.',
    ...directives.map(entry),
    '## Within a line',
    ...inlineForms.map(entry),
    'What `ref` of a figure may be:',
    referenceFormList.map((form) => `- ${code(form)}`).join('\n')
  );
