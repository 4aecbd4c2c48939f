import { selectAll } from 'css-select';
import { isTag, isText, type AnyNode, type Document } from 'domhandler';

const textOf = (node: AnyNode): string =>
  isText(node) ? node.data : isTag(node) ? node.children.map(textOf).join('') : '';

/** Each step's paragraphs as the page has them before any script ran. */
export function wordsIn(page: Document): Record<string, string> {
  const steps = selectAll('.step[data-step]', page.children).filter((node) => isTag(node));
  return Object.fromEntries(
    steps.map((step) => [
      step.attribs.id ?? '',
      selectAll('.words > p', step)
        .map((paragraph) => textOf(paragraph).replace(/\s+/g, ' ').trim())
        .join('\n')
    ])
  );
}
