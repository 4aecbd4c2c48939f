import { isText, type Element } from 'domhandler';
import { textWidth, type Face } from '../drawing/textWidth';
import { childElements, elementsOf, inheritedBy } from './tree';

/** The page's families by their first name, as a file names them that brings no font along. */
const families: readonly (readonly [first: RegExp, plain: string])[] = [
  [/^["']?Libre Franklin/, 'Libre Franklin,Arial,sans-serif'],
  [/^["']?Newsreader Display/, 'Newsreader Display,Newsreader,Georgia,serif'],
  [/^["']?Newsreader/, 'Newsreader,Georgia,serif']
];

/**
 * Names typefaces plainly, and keeps spaces where a text begins or ends with one.
 * @throws for a family that is none of ours
 */
export function plainLettering(root: Element): void {
  for (const element of elementsOf(root)) {
    const { attribs } = element;
    const family = attribs['font-family'];
    if (family !== undefined) {
      const plain = families.find(([first]) => first.test(family))?.[1];
      if (plain === undefined) throw new Error(`a still knows no typeface “${family}”`);
      attribs['font-family'] = plain;
    }
    delete attribs['white-space'];
    if (element.name === 'text' && isSpaced(element)) attribs['xml:space'] = 'preserve';
  }
}

/** Whether a part of a text begins or ends with a space, or holds two. */
const isSpaced = (element: Element): boolean =>
  element.children.some((child) => isText(child) && /^ | $| {2}/.test(child.data)) ||
  childElements(element).some(isSpaced);

/** The typeface of a text, as the layouts of scenes measure it. */
function faceOf(element: Element): Face {
  const family = inheritedBy(element, 'font-family') ?? '';
  const weight = Number(inheritedBy(element, 'font-weight') ?? 400);
  if (family.startsWith('Libre')) return { family: 'sans', weight };
  return { family: family.startsWith('Newsreader Display') ? 'display' : 'serif' };
}

/** The width of a text in our typefaces, in pixels. */
function widthOf(element: Element): number {
  const size = Number(inheritedBy(element, 'font-size') ?? 16);
  const spacing = parseFloat(inheritedBy(element, 'letter-spacing') ?? '0') * size;
  const own = element.children
    .filter(isText)
    .map(({ data }) => textWidth(data, size, faceOf(element)) + spacing * data.length);
  return [...own, ...childElements(element).map(widthOf)].reduce((a, b) => a + b, 0);
}

/** Pixels: what is shorter is short in any typeface. */
const shortest = 20;

/** Every text says how wide it is in our typefaces, so that another fits the same place. */
export function setWidths(root: Element): void {
  for (const text of elementsOf(root).filter(({ name }) => name === 'text')) {
    const width = widthOf(text);
    if (width < shortest) continue;
    text.attribs['textLength'] = String(Math.round(width));
    text.attribs['lengthAdjust'] = 'spacingAndGlyphs';
  }
}
