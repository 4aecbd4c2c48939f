/** Stand before and after each island, whose own hydration markers must stay. */
export const islandStart = '<!--island-->';
export const islandEnd = '<!--/island-->';

const islands = /<!--island-->([\s\S]*?)<!--\/island-->/g;
const marker = /<!--(?:\[(?:-?\d+|!)?|\])?-->/g;

/**
 * A page without the comments by which Svelte would find its way in it again: only islands hydrate.
 * A tenth of the HTML is such comments.
 */
export function withoutMarkers(html: string): string {
  // Every second part is what a pair of parentheses caught: an island.
  return html
    .split(islands)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(marker, '')))
    .join('');
}
