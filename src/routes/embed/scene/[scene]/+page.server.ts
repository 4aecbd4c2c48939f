import { readEdition } from '$lib/article/edition';
import { gonePieces, pieces } from '$lib/embed/guest/pieces';
import type { EntryGenerator } from './$types';

/** Every piece there is and every one there was: other sites show them by their addresses. */
export const entries: EntryGenerator = () => {
  const { story } = readEdition();
  return [...pieces(story), ...gonePieces(story)].map((scene) => ({ scene }));
};
