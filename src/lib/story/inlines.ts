import type { PhrasingContent, Text } from 'mdast';
import { isSafeAddress } from './address.ts';
import { nameOf, type MarkdownFile } from './markdown.ts';
import { didYouMean } from './nearest.ts';
import type { Inline } from './types.ts';
import { typographic } from './typography.ts';

export interface Line {
  readonly inlines: readonly Inline[];
  /** Source ids in the order cited, each once. */
  readonly cites: readonly string[];
}

const CITATION = /\s*\[(@[^[\]]*)\]/g;
const CITED = /^@([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Reads the words of one paragraph: runs of text, and what they cite. */
export function readLine(nodes: readonly PhrasingContent[], md: MarkdownFile): Line {
  const inlines: Inline[] = [];
  const cites = new Set<string>();
  let said = '';

  for (const node of restoreText(nodes, md)) {
    const inline =
      node.type === 'text' ? readText(node, md, cites, said) : readInline(node, md, said);
    if (inline === null || inline.text === '') continue;
    inlines.push(inline);
    said += inline.text;
  }
  return { inlines: trimEnds(inlines), cites: [...cites] };
}

/** The plain words of a heading, a label or a text alternative. */
export function plainText(
  nodes: readonly PhrasingContent[],
  field: string,
  md: MarkdownFile
): string {
  let text = '';
  for (const node of restoreText(nodes, md)) {
    if (node.type === 'text') text += node.value.replace(/\s+/g, ' ');
    else md.report(node, field, `${nameOf(node)} in plain words`, 'write plain words here');
  }
  return typographic(text.trim());
}

/**
 * `03:00` is read as a directive named `00`, and `[@a]` as a link where something defines `@a`. Both
 * are put back as they were written.
 */
function restoreText(nodes: readonly PhrasingContent[], md: MarkdownFile): PhrasingContent[] {
  const restored: PhrasingContent[] = [];
  for (const node of nodes) {
    const literal =
      (node.type === 'textDirective' && md.source(node) === `:${node.name}`) ||
      (node.type === 'linkReference' && node.identifier.startsWith('@'));
    const { position } = node;
    const text: PhrasingContent = literal
      ? { type: 'text', value: md.source(node), position }
      : node;
    const last = restored.at(-1);
    if (text.type === 'text' && last?.type === 'text') {
      restored[restored.length - 1] = { ...last, value: last.value + text.value };
    } else restored.push(text);
  }
  return restored;
}

/** Takes the citations out of a run of text and makes its marks typographic. */
function readText(node: Text, md: MarkdownFile, cites: Set<string>, before: string): Inline {
  const text = node.value.replace(CITATION, (whole, list: string, offset: number) => {
    const at = md.at(node, linesIn(node.value.slice(0, offset + whole.indexOf('['))));
    for (const item of list.split(';')) {
      const id = CITED.exec(item.trim())?.[1];
      if (id !== undefined) {
        cites.add(id);
        md.mentions.push({ ...at, kind: 'source', id });
      } else {
        const advice = 'write citations as [@source-id; @source-id]';
        md.report(at, 'citation', `“${item.trim()}” is not a citation`, advice);
      }
    }
    return '';
  });
  checkLeftovers(text, node, md);
  return { kind: 'text', text: typographic(text.replace(/\s+/g, ' '), before) };
}

/** Markup that was meant but not understood would be printed: it is a problem instead. */
function checkLeftovers(text: string, node: Text, md: MarkdownFile): void {
  const citation = /(?<![\w.])@[a-z0-9]|\[@/i.exec(text);
  const directive = /:{2,}|:figure\b|\{[#.\w][^}]*\}?/.exec(text);
  const below = (index: number) => md.at(node, linesIn(text.slice(0, index)));
  if (citation) {
    const found = `“${text.slice(citation.index, citation.index + 20)}” is not a citation`;
    md.report(below(citation.index), 'citation', found, 'write citations as [@source-id]');
  }
  const stops = /(?<!\.)\.\.(?!\.)/.exec(text);
  if (stops) {
    const found = `“…${text.slice(0, stops.index + stops[0].length).slice(-30)}” ends twice`;
    const advice = 'put the citations before the one full stop';
    md.report(below(stops.index), 'citation', found, advice);
  }
  if (directive) {
    const found = `“${text.slice(directive.index, directive.index + 20)}” is not a whole directive`;
    const advice = 'check its colons, brackets and quotes, and that every ::: block is closed once';
    md.report(below(directive.index), 'directive', found, advice);
  }
}

function readInline(
  node: Exclude<PhrasingContent, Text>,
  md: MarkdownFile,
  before: string
): Inline | null {
  const words = (parts: readonly PhrasingContent[]) => {
    const text = plainText(parts, nameOf(node), md);
    return typographic(text, before);
  };
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return { kind: node.type, text: words(node.children) };
    case 'link': {
      if (!isSafeAddress(node.url)) {
        const advice = 'link to a relative or an https address';
        md.report(node, 'link', `“${node.url}” is not such an address`, advice);
      }
      return { kind: 'link', text: words(node.children), href: node.url };
    }
    case 'textDirective': {
      if (node.name !== 'figure') {
        const found = `unknown directive :${node.name}${didYouMean(node.name, ['figure'])}`;
        md.report(node, 'directive', found, 'use :figure[…]{ref=…}');
        return null;
      }
      const text = words(node.children);
      const ref = node.attributes?.['ref'] ?? '';
      md.mentions.push({ ...md.at(node), kind: 'figure', text, ref });
      return { kind: 'figure', text, ref };
    }
    default:
      // One message for a pair of tags.
      if (node.type === 'html' && node.value.startsWith('</')) return null;
      md.report(node, 'paragraph', `${nameOf(node)}, which the story does not use`, 'remove it');
      return null;
  }
}

function trimEnds(inlines: readonly Inline[]): readonly Inline[] {
  const trimmed = inlines.map((inline, index) => {
    let { text } = inline;
    if (index === 0) text = text.trimStart();
    if (index === inlines.length - 1) text = text.trimEnd();
    return { ...inline, text };
  });
  return trimmed.filter((inline) => inline.text !== '');
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
