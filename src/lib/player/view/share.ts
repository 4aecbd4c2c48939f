/**
 * Hands the address of the step at hand to the system's own sheet, or else copies it.
 * @param hash `#` and the step's id, or nothing for the story
 * @param said where it says what became of it: `data-copied` is the words for a copy
 */
export async function shareStep(hash: string, said: HTMLElement): Promise<void> {
  // Of the place alone: how it is read is the other reader's own choice.
  const story = location.origin + location.pathname;
  // A step's own page has its picture and words for a link's card, and leads on to the step.
  const url = hash === '' ? story : new URL(`steps/${hash.slice(1)}/`, story).href;
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ title: document.title, url });
      return;
    }
    await navigator.clipboard.writeText(url);
    said.textContent = said.dataset.copied ?? '';
  } catch (error) {
    // Who puts the sheet away wants nothing; where nothing may be copied, here is what to copy.
    if (!(error instanceof DOMException && error.name === 'AbortError')) said.textContent = url;
  }
}
