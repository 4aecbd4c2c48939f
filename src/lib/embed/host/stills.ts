import { sheetOf } from './shell';
import css from './words.css?inline';

/** Those of which something can be said; the sheet says the same of all. */
const hidden = ':scope > section[data-step]:not([data-held]) img[alt]:not([alt=""])';

/**
 * Hides the stills while the stage shows their pictures, but for those of the parts that are kept: these,
 * and the last of them as such, are marked for the styles. What each hidden one says of itself stays in its place, as
 * text that is read out; the picture itself, if it has not come yet, is not asked for.
 * @returns what brings them back, just as they were
 */
export function hideStills(host: HTMLElement, kept: readonly HTMLElement[]): () => void {
  const tree = host.getRootNode() as Document | ShadowRoot;
  const sheet = sheetOf(css);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  host.dataset.rolled = '';
  for (const part of kept) part.dataset.held = part === kept.at(-1) ? 'last' : '';
  const notes = [...host.querySelectorAll<HTMLImageElement>(hidden)].map((still) => {
    const note = document.createElement('span');
    note.dataset.shown = '';
    note.textContent = still.alt;
    // Beside whatever holds the still, so that the sheet finds it.
    still.closest('section > *')?.before(note);
    return note;
  });
  return () => {
    for (const note of notes) note.remove();
    for (const part of kept) delete part.dataset.held;
    delete host.dataset.rolled;
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

/** Asks for every still at once: a printer does not wait for what is only loaded when it is near. */
export function loadStills(host: HTMLElement): void {
  for (const still of host.querySelectorAll('img')) still.loading = 'eager';
}
