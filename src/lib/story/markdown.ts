import type { Nodes, Root, RootContent } from 'mdast';
// Adds the directives to mdast's own kinds of node.
import type {} from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { withPlainDirectives } from './plainDirectives.ts';
import type { At, Problems } from './problems.ts';
import { remember } from './remember.ts';
import { saidAt, type Said } from './said.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .freeze();
const parse = remember((text) => parser.parse(text));

/** Something the words refer to, to be looked up when the tables are read. */
export type Mention = At &
  (
    | { readonly kind: 'source' | 'quote' | 'question'; readonly id: string }
    | { readonly kind: 'figure'; readonly text: string; readonly ref: string }
  );

/** One Markdown file being read: its text, where its problems go, what it mentions and says. */
export class MarkdownFile {
  readonly file: string;
  readonly text: string;
  readonly root: Root;
  readonly mentions: Mention[] = [];
  readonly said: Said[] = [];
  readonly #problems: Problems;
  #faults = 0;

  constructor(file: string, text: string, problems: Problems) {
    this.file = file;
    this.text = withPlainDirectives(text, file, problems);
    this.root = parse(file, this.text);
    this.#problems = problems;
  }

  /** How many problems this file has had so far: whoever sees it rise need not add another. */
  get faults(): number {
    return this.#faults;
  }

  at(node: Nodes, linesDown = 0): At {
    return { file: this.file, line: (node.position?.start.line ?? 1) + linesDown };
  }

  report(at: Nodes | At, field: string, found: string, advice: string): void {
    this.#faults++;
    this.#problems.add('type' in at ? this.at(at) : at, field, found, advice);
  }

  /** Notes words that a reader meets, for the rules about words. */
  say(node: Nodes, field: string, text: string, cites: readonly string[] | null = null): void {
    this.said.push({ ...saidAt(this.at(node), field, text, cites), source: this.source(node) });
  }

  /** The line of a front-matter key. */
  atKey(key: string): At {
    const index = this.text.split('\n').findIndex((line) => line.startsWith(`${key}:`));
    return { file: this.file, line: index + 1 || 1 };
  }

  /** The characters a node was written with. */
  source(node: Nodes): string {
    const { start, end } = node.position ?? {};
    return this.text.slice(start?.offset ?? 0, end?.offset ?? 0);
  }

  /** The YAML between the `---` lines and everything after; a problem where there is none. */
  split(): { readonly front: string | null; readonly body: readonly RootContent[] } {
    const [first, ...rest] = this.root.children;
    if (first?.type === 'yaml') return { front: first.value, body: rest };
    const found = 'the file does not begin with front matter';
    const advice = 'begin it with a line ---, the keys, and a line ---';
    this.report({ file: this.file, line: 1 }, 'front matter', found, advice);
    return { front: null, body: this.root.children };
  }
}

/** How a node is called in a message. */
export function nameOf(node: Nodes): string {
  switch (node.type) {
    case 'containerDirective':
      return `:::${node.name}`;
    case 'leafDirective':
      return `::${node.name}`;
    case 'textDirective':
      return `:${node.name}`;
    case 'html':
      return 'raw HTML';
    default:
      return node.type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  }
}
