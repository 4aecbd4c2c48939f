import { isTag, type ChildNode, type Element } from 'domhandler';
import { elementsOf, idIn, setChildren } from './tree';

/** What every element starts with; saying so again is only length. */
const defaults: Readonly<Record<string, string>> = {
  opacity: '1',
  'stroke-opacity': '1',
  'fill-opacity': '1',
  'stop-opacity': '1',
  'font-style': 'normal'
};
/** Attributes that only the page needs. */
const ofPage = /^(data-|aria-|focusable$)/;

const isUnseen = ({ name, attribs }: Element): boolean =>
  attribs['opacity'] === '0' ||
  attribs['display'] === 'none' ||
  (name === 'path' && attribs['d'] === '');

/** Takes out what is not seen, what only the page needs, and groups that group nothing. */
export function tidy(element: Element): void {
  for (const [name, value] of Object.entries(element.attribs))
    if (defaults[name] === value || ofPage.test(name)) delete element.attribs[name];
  const children = element.children.flatMap((child): ChildNode[] => {
    if (!isTag(child)) return [child];
    if (isUnseen(child)) return [];
    tidy(child);
    if (child.name !== 'g' && child.name !== 'defs') return [child];
    if (!child.children.some(isTag)) return [];
    return child.name === 'g' && Object.keys(child.attribs).length === 0 ? child.children : [child];
  });
  setChildren(element, children);
}

/** The short name of the nth id: a, b, … z, a1, b1 … */
export const nth = (n: number): string =>
  String.fromCharCode(97 + (n % 26)) + (n < 26 ? '' : String(Math.floor(n / 26)));

/**
 * Gives ids names as short as can be, in order of appearance, and drops what nothing refers to.
 * @throws for a reference to what is not there
 */
export function shortenIds(root: Element): void {
  const all = elementsOf(root);
  const values = all.flatMap(({ attribs }) => Object.values(attribs));
  const used = new Set(values.flatMap((value) => idIn(value) ?? []));
  const names = new Map<string, string>();
  for (const { attribs } of all) {
    const id = attribs['id'];
    if (id === undefined) continue;
    delete attribs['id'];
    if (!used.has(id)) continue;
    names.set(id, nth(names.size));
    attribs['id'] = names.get(id) ?? '';
  }
  for (const { attribs } of all) {
    for (const [key, value] of Object.entries(attribs)) {
      const id = idIn(value);
      if (id === undefined) continue;
      const name = names.get(id);
      if (name === undefined) throw new Error(`a still refers to “#${id}”, which is not in it`);
      attribs[key] = `url(#${name})`;
    }
  }
}

/** Takes out gradients and masks that nothing refers to. */
export function dropUnused(root: Element): void {
  const values = elementsOf(root).flatMap(({ attribs }) => Object.values(attribs));
  const used = new Set(values.flatMap((value) => idIn(value) ?? []));
  for (const defs of elementsOf(root).filter(({ name }) => name === 'defs')) {
    const kept = defs.children.filter(
      (child) => isTag(child) && used.has(child.attribs['id'] ?? '')
    );
    setChildren(defs, kept);
  }
}
