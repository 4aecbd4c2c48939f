import { keepTags } from './keepTags.ts';

/** What a strict feed reader or mail program leaves in place. */
const tags = ['section', 'h2', 'h3', 'p', 'a', 'img', 'blockquote', 'em', 'strong', 'b', 'i', 'br'];
const attributes = ['href', 'src', 'alt', 'width', 'height'];
const kept = Object.fromEntries(tags.map((tag) => [tag, attributes]));

/** The steps after a feed reader has had them: plain tags, plain attributes, pictures as pixels. */
export const plainSteps = (html: string): string =>
  // Mail programs show no SVG; every still has its likeness in pixels.
  keepTags(html, kept).replaceAll(/(stills\/[\w-]+)\.svg"/g, '$1.png"');
