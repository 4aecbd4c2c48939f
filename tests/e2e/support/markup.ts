import { selectAll } from 'css-select';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** A page as its markup has it, read without a browser. */
export interface Markup {
  /** The values of an attribute, of all elements that have it. */
  readonly all: (selector: string, attribute: string) => string[];
  readonly elements: (selector: string) => readonly Element[];
}

/** @param html the whole of it */
export function markupOf(html: string): Markup {
  const { children } = parseDocument(html);
  const elements = (selector: string) =>
    selectAll(selector, children).filter((each) => isTag(each));
  return {
    elements,
    all: (selector, attribute) =>
      elements(selector).flatMap(({ attribs }) => attribs[attribute] ?? [])
  };
}

/** The words of a page but for those in elements like these, with one space between them at most. */
export function wordsBut(html: string, others: string): string {
  const { elements } = markupOf(html);
  const left = new Set<AnyNode>(elements(others));
  const textOf = (node: AnyNode): string => {
    if (left.has(node)) return '';
    if (isText(node)) return node.data;
    return isTag(node) ? node.children.map(textOf).join('') : '';
  };
  return elements('body').map(textOf).join('').replace(/\s+/g, ' ').trim();
}

/** Everything that a page names, as whole addresses without fragments: links, sheets, scripts and pictures. */
export function addressesIn(html: string, page: string): { links: string[]; parts: string[] } {
  const { all } = markupOf(html);
  const whole = (addresses: readonly string[]) => [
    ...new Set(addresses.map((each) => new URL(each, page).href.replace(/#.*/, '')))
  ];
  const sets = all('[srcset]', 'srcset').flatMap((set) =>
    set.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '')
  );
  return {
    links: whole(all('a[href]', 'href')),
    parts: whole([...all('link[href]', 'href'), ...all('[src]', 'src'), ...sets])
  };
}
