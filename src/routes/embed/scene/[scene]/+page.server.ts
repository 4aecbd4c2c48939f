import { readEdition } from '$lib/article/edition';
import { pieces } from '$lib/embed/guest/pieces';
import type { EntryGenerator } from './$types';

/** One page for each scene that the story shows. */
export const entries: EntryGenerator = () =>
  pieces(readEdition().story).map((scene) => ({ scene }));
