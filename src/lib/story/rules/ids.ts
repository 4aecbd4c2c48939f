import type { MarkdownFile } from '../markdown.ts';
import type { At, Problems } from '../problems.ts';

/** An id on the page: chapters, steps and sections share one namespace, that of deep links. */
export interface PageId extends At {
  readonly kind: 'chapter' | 'step' | 'section';
  readonly id: string;
}

/** Where a chapter and its steps were given their ids. */
export function pageIds(md: MarkdownFile, chapter: string): readonly PageId[] {
  const ids: PageId[] = [];
  if (chapter) ids.push({ ...md.atKey('id'), kind: 'chapter', id: chapter });
  for (const node of md.root.children) {
    const id = node.type === 'containerDirective' ? node.attributes?.['id'] : null;
    if (id) ids.push({ ...md.at(node), kind: 'step', id });
  }
  return ids;
}

export function checkPageIds(ids: readonly PageId[], problems: Problems): void {
  const first = new Map<string, PageId>();
  for (const { kind, id, file, line } of ids) {
    const earlier = first.get(id);
    if (earlier) {
      const found = `the id “${id}” is that of a ${earlier.kind} in ${earlier.file}:${earlier.line}`;
      problems.add({ file, line }, kind, found, 'give each its own id');
    } else first.set(id, { kind, id, file, line });
  }
}
