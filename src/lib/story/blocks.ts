import type { Paragraph as ParagraphNode, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { directiveNames } from './directives.ts';
import { plainText, readLine } from './inlines.ts';
import { nameOf, type MarkdownFile } from './markdown.ts';
import { didYouMean } from './nearest.ts';
import {
  statuses,
  type Block,
  type Box,
  type Paragraph,
  type Passage,
  type QuoteBlock
} from './types.ts';

/** What a run of blocks may hold, and how it is called in messages. */
export interface BlockContext {
  readonly field: string;
  /** Framing paragraphs state no fact and so need no citation. */
  readonly framing: boolean;
  /** What the desk says of how well its paragraphs are known. */
  readonly status?: Paragraph['status'];
}

/** Reads what a step says: paragraphs, quotations, framing, and boxes of these. */
export function readBlocks(
  nodes: readonly RootContent[],
  context: BlockContext,
  md: MarkdownFile
): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] =>
    node.type === 'containerDirective' && node.name === 'box'
      ? [readBox(node, context, md)]
      : readPassages([node], context, md)
  );
}

/** Reads paragraphs, quotations and framing; anything else is a problem. */
export function readPassages(
  nodes: readonly RootContent[],
  context: BlockContext,
  md: MarkdownFile
): readonly Passage[] {
  return nodes.flatMap((node): readonly Passage[] => {
    if (node.type === 'paragraph') return readParagraph(node, context, md);
    if (node.type === 'leafDirective' && node.name === 'quote') return readQuote(node, md);
    if (node.type === 'containerDirective' && node.name === 'framing' && !context.framing) {
      return readPassages(node.children, { ...context, framing: true }, md);
    }
    if (node.type === 'containerDirective' && node.name === 'status' && !context.status) {
      const status = readStatus(node, context.field, md);
      return readPassages(node.children, { ...context, ...(status ? { status } : {}) }, md);
    }
    reportUnexpected(node, context.field, md);
    return [];
  });
}

function readStatus(
  node: ContainerDirective,
  field: string,
  md: MarkdownFile
): Paragraph['status'] | null {
  const { is, because, ...others } = node.attributes ?? {};
  const [more] = Object.keys(others);
  if (more !== undefined)
    md.report(node, `${field} status`, `unknown attribute ${more}`, 'write is and because');
  if (!because?.trim()) {
    md.report(node, `${field} status`, 'gives no reason', 'say why in because="…"');
    return null;
  }
  const asked = (is ?? '').split(',').map((one) => one.trim());
  for (const one of asked)
    if (!statuses.some((status) => status === one)) {
      const meant = didYouMean(one, statuses);
      const advice = `write one or more of: ${statuses.join(', ')}`;
      md.report(node, `${field} status is`, `unknown status “${one}”${meant}`, advice);
    }
  md.say(node, `${field} status`, because.trim());
  return { is: statuses.filter((status) => asked.includes(status)), because: because.trim() };
}

function readBox(node: ContainerDirective, context: BlockContext, md: MarkdownFile): Box {
  const [label, ...rest] = node.children;
  const titled = label?.type === 'paragraph' && label.data?.directiveLabel === true;
  const field = `${context.field} box`;
  const title = titled ? plainText(label.children, field, md) : '';
  if (title === '') md.report(node, field, 'has no title', 'write :::box[Its title]');
  md.say(node, field, title);
  const passages = readPassages(titled ? rest : node.children, { ...context, field }, md);
  if (passages.length === 0) md.report(node, field, 'has no words', 'write a paragraph in it');
  return { kind: 'box', title, passages };
}

/** Says of a node that it has no place where it stands. */
export function reportUnexpected(node: RootContent, field: string, md: MarkdownFile): void {
  const directive = node.type === 'containerDirective' || node.type === 'leafDirective';
  if (directive && !directiveNames.includes(node.name)) {
    const meant = didYouMean(node.name, directiveNames);
    const advice = `use one of: ${directiveNames.join(', ')}`;
    md.report(node, 'directive', `unknown directive ${nameOf(node)}${meant}`, advice);
  } else {
    const advice = directive
      ? 'move it, and check that the block before it is closed'
      : 'write paragraphs and directives only';
    md.report(node, field, `${nameOf(node)} has no place here`, advice);
  }
}

function readParagraph(
  node: ParagraphNode,
  { field, framing, status }: BlockContext,
  md: MarkdownFile
): readonly Paragraph[] {
  const faults = md.faults;
  const { inlines, cites } = readLine(node.children, md);
  if (cites.length === 0 && !framing && md.faults === faults) {
    const words = inlines.map((inline) => inline.text).join('');
    md.report(
      node,
      field,
      `the paragraph “${words.slice(0, 40)}…” cites no source`,
      'end it with [@source-id], or put it in :::framing if it states no fact'
    );
  }
  if (inlines.length === 0 && cites.length > 0) {
    md.report(node, field, 'a paragraph of citations alone', 'put them at the end of a sentence');
  }
  // Where a citation is wrong or missing, that has been said: nothing more is asked of it.
  const sound = md.faults === faults;
  md.say(node, field, inlines.map(({ text }) => text).join(''), sound ? cites : null);
  return [{ kind: 'paragraph', inlines, cites, ...(status ? { status } : {}) }];
}

function readQuote(node: LeafDirective, md: MarkdownFile): readonly QuoteBlock[] {
  const id = node.attributes?.['id'];
  if (!id || node.children.length > 0) {
    const advice = 'write ::quote{#id}; the words come from quotes.csv';
    md.report(node, 'quote', 'a quotation not named by its id alone', advice);
    return [];
  }
  md.mentions.push({ ...md.at(node), kind: 'quote', id });
  return [{ kind: 'quote', quote: id }];
}
