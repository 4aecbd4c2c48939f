/**
 * How the story is read: by scrolling, step by step with buttons, or as a plain list of texts and
 * pictures. Kept in the address as `?view=…`.
 */
export const views = ['scroll', 'steps', 'list'] as const;
export type View = (typeof views)[number];

/** The view that an address asks for; anything unknown is the usual one. */
export function readView(search: string): View {
  const given = new URLSearchParams(search).get('view');
  return views.find((view) => view === given) ?? 'scroll';
}
