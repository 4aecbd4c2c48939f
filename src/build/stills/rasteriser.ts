import { Element, isTag, isText, type ChildNode } from 'domhandler';
import { makeDark } from '../../lib/stills/schemes';
import {
  elementsOf,
  inheritedBy,
  parseMarkup,
  setChildren,
  textNode,
  writeMarkup
} from '../../lib/stills/tree';

/** Which of a still's two schemes. */
export type Scheme = 'light' | 'dark';

/** The families' names in the files of `fonts.ts`: of the first half, and of the one with marks. */
const names: Readonly<Record<string, readonly [latin: string, extra: string]>> = {
  'Libre Franklin': ['Libre Franklin Thin', 'Franklin Extra Thin'],
  'Newsreader Display': ['Newsreader 16pt', 'Newsextras 16pt'],
  Newsreader: ['Newsreader 16pt 16pt', 'Newsextras 16pt 16pt']
};

/** Letters that only the second half of a typeface holds. */
const extra = /([\u0100-\u0130\u0132-\u0151\u0154-\u017f]+)/;

const familyOf = (element: Element): readonly [string, string] => {
  const [first = ''] = (inheritedBy(element, 'font-family') ?? '').split(',');
  const found = names[first];
  if (!found) throw new Error(`no font file holds “${first}”; see stills/fonts.ts`);
  return found;
};

/** Sets such letters from their own half, which the rasteriser would not find at the right weight. */
function setExtras(element: Element): void {
  const [, family] = familyOf(element);
  const children = element.children.flatMap((child): ChildNode[] => {
    if (!isText(child)) return [child];
    return child.data.split(extra).flatMap((part, i): ChildNode[] => {
      if (part === '') return [];
      if (i % 2 === 0) return [textNode(part)];
      const tspan = new Element('tspan', { 'font-family': family });
      setChildren(tspan, [textNode(part)]);
      return [tspan];
    });
  });
  setChildren(element, children);
}

/** A text in parts would lay each part's halo over the letters before: all halos first, then all letters. */
function halosFirst(text: Element): void {
  const parent = text.parent as Element | null;
  if (!parent || (inheritedBy(text, 'stroke') ?? 'none') === 'none') return;
  const halo = text.cloneNode(true);
  for (const element of elementsOf(halo)) element.attribs['fill'] = 'none';
  text.attribs['stroke'] = 'none';
  setChildren(
    parent,
    parent.children.flatMap((child) => (child === text ? [halo, text] : [child]))
  );
}

/**
 * A still as the rasteriser reads it: with our typefaces by the names of their files, at the weights
 * there are, and as wide as they are of themselves.
 */
export function forRasteriser(svg: string, scheme: Scheme = 'light'): string {
  const document = parseMarkup(svg);
  const root = document.children.find(isTag);
  if (root) {
    const style = takeStyle(root);
    if (scheme === 'dark') makeDark(root, style);
  }
  const all = elementsOf(document);
  const lettering = all.filter(({ name }) => name === 'text' || name === 'tspan');
  for (const element of lettering) {
    delete element.attribs['textLength'];
    delete element.attribs['lengthAdjust'];
  }
  const split = lettering.filter((text) =>
    text.children.some((child) => isText(child) && extra.test(child.data))
  );
  for (const element of split) setExtras(element);
  for (const element of new Set(split.map(textOf))) halosFirst(element);
  for (const { attribs } of elementsOf(document)) {
    if (attribs['font-weight'] === '650') attribs['font-weight'] = '600';
    const [first = ''] = attribs['font-family']?.split(',') ?? [];
    if (names[first]) attribs['font-family'] = names[first][0];
  }
  return document.children.map(writeMarkup).join('');
}

/** Takes the style sheet out: the rasteriser reads the attributes alone. */
function takeStyle(root: Element): string {
  const isStyle = (child: ChildNode): child is Element => isTag(child) && child.name === 'style';
  const sheets = root.children.filter(isStyle);
  setChildren(
    root,
    root.children.filter((child) => !isStyle(child))
  );
  return sheets
    .flatMap(({ children }) => children.filter(isText))
    .map(({ data }) => data)
    .join('');
}

const textOf = (element: Element): Element =>
  element.name === 'text' ? element : textOf(element.parent as Element);
