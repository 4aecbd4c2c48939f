import { selectAll } from 'css-select';
import type { Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** A page as its markup has it, read without a browser. */
export interface Markup {
  /** The values of an attribute, of all elements that have it. */
  readonly all: (selector: string, attribute: string) => string[];
}

/** @param html the whole of it */
export function markupOf(html: string): Markup {
  const document = parseDocument(html);
  return {
    all: (selector, attribute) =>
      selectAll<never, Element>(selector, document.children as never).flatMap(
        ({ attribs }) => attribs[attribute] ?? []
      )
  };
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
