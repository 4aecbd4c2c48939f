import { isTag, type Element } from 'domhandler';
import { elementsOf, idIn, setChildren } from '../tree';

/** Gives each gradient in metres the place of the path that is filled from it: a copy of its own. */
export function placeGradients(root: Element): void {
  let count = 0;
  for (const element of elementsOf(root)) {
    const place = element.attribs['data-metres'];
    const id = idIn(element.attribs['fill']);
    if (place === undefined || id === undefined) continue;
    const gradient = elementsOf(root).find(({ attribs }) => attribs['id'] === id);
    const defs = gradient?.parent;
    if (!gradient || !defs || !isTag(defs)) throw new Error(`no gradient “#${id}”`);
    const copy = gradient.cloneNode(true);
    copy.attribs['id'] = `${id}-${(count += 1)}`;
    copy.attribs['gradientTransform'] = place;
    setChildren(defs, [...defs.children, copy]);
    element.attribs['fill'] = `url(#${copy.attribs['id']})`;
    delete element.attribs['data-metres'];
  }
}
