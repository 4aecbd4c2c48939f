import type { RootContent } from 'mdast';
import { z } from 'zod';
import { readPassages, reportUnexpected } from './blocks.ts';
import { plainText } from './inlines.ts';
import { MarkdownFile } from './markdown.ts';
import type { Problems } from './problems.ts';
import type { PageId } from './rules/ids.ts';
import type { Section } from './types.ts';
import { checkYaml } from './yaml.ts';

/** What `method.md` says of itself between its two lines `---`. */
export const methodShape = z.strictObject({
  kind: z.literal('method').describe('Always `method`.'),
  title: z.string().optional().describe('For editors; the page has a heading of its own.'),
  dek: z.string().optional().describe('For editors.')
});

/** Reads `method.md`: each second-level heading begins a section. */
export function readMethod(
  file: string,
  text: string,
  problems: Problems
): {
  readonly sections: readonly Section[];
  readonly ids: readonly PageId[];
  readonly md: MarkdownFile;
} {
  const md = new MarkdownFile(file, text, problems);
  const { front, body } = md.split();
  if (front !== null) checkYaml(front, { file, line: 2 }, methodShape, problems, 'front matter ');

  const parts: { title: string; id: string; nodes: RootContent[] }[] = [];
  const ids: PageId[] = [];
  for (const node of body) {
    if (node.type === 'heading' && node.depth === 2) {
      const title = plainText(node.children, 'heading', md);
      md.say(node, 'heading', title);
      // A script without Latin letters gives no id.
      const id = slugOf(title) || `section-${parts.length + 1}`;
      parts.push({ title, id, nodes: [] });
      ids.push({ ...md.at(node), kind: 'section', id });
      if (!/[\p{L}\p{N}]/u.test(title)) md.report(node, 'heading', 'is empty', 'write a title');
    } else if (parts.length === 0) reportUnexpected(node, 'before the first ## heading', md);
    else parts.at(-1)?.nodes.push(node);
  }
  const sections = parts.map(({ title, id, nodes }) => {
    const context = { field: `section ${id}`, framing: false };
    return { id, title, blocks: readPassages(nodes, context, md) };
  });
  return { sections, ids, md };
}

/** `Miller’s Bank` → `millers-bank`. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
