const marker = /<!--(?:\[(?:-?\d+|!)?|\])?-->/g;

/**
 * Markup without the comments by which Svelte would find its way in it again: nothing does, for living
 * pictures are mounted anew. A tenth of the HTML is such comments.
 */
export const withoutMarkers = (html: string): string => html.replace(marker, '');
