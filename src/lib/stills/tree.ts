import {
  isTag,
  isText,
  Text,
  type AnyNode,
  type ChildNode,
  type Document,
  type Element
} from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** Markup as a tree; comments go. */
export function parseMarkup(markup: string): Document {
  const document = parseDocument(markup, { xmlMode: true });
  const clean = (nodes: readonly ChildNode[]): ChildNode[] =>
    nodes.filter((node) => {
      if (isTag(node)) node.children = clean(node.children);
      return isTag(node) || isText(node);
    });
  document.children = clean(document.children);
  return document;
}

/** The elements in a node, in document order, itself first if it is one. */
export function elementsOf(node: AnyNode): Element[] {
  const own = isTag(node) ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own;
}

export const childElements = (element: Element): Element[] => element.children.filter(isTag);

/** Replaces what an element holds. */
export function setChildren(element: Element, children: readonly ChildNode[]): void {
  element.children = [...children];
  for (const child of children) child.parent = element;
}

/** A value of an element: its own, or that of the nearest one around it that says it. */
export function inheritedBy(element: Element, name: string): string | undefined {
  const own = element.attribs[name];
  if (own !== undefined) return own;
  return element.parent && isTag(element.parent) ? inheritedBy(element.parent, name) : undefined;
}

/** The id in `url(#id)`. */
export const idIn = (value: string | undefined): string | undefined =>
  /^url\(#(.+)\)$/.exec(value ?? '')?.[1];

/** A text node. */
export const textNode = (text: string): Text => new Text(text);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
/** Characters as they may stand in an element; with quotes, in an attribute as well. */
export const escaped = (text: string, unsafe = /[&<]/g): string =>
  text.replace(unsafe, (character) => entities[character] ?? character);

/** A tree as XML. White space is kept only where it is read. */
export function writeMarkup(node: ChildNode): string {
  if (isText(node)) {
    const read =
      node.parent && isTag(node.parent) && /^(text|tspan|title|desc)$/.test(node.parent.name);
    return read ? escaped(node.data) : escaped(node.data.trim());
  }
  if (!isTag(node)) return '';
  const attributes = Object.entries(node.attribs)
    .map(([name, value]) => ` ${name}="${escaped(value, /[&<"]/g)}"`)
    .join('');
  const inner = node.children.map(writeMarkup).join('');
  const start = `<${node.name}${attributes}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${node.name}>`;
}
