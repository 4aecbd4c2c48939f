/**
 * Copies a field's text: by the clipboard where the browser allows it, else as a reader's own copy would.
 * @returns whether it was copied; where not, the text is selected, ready for the keyboard
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    try {
      // Deprecated, and the only way on pages that came without encryption.
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}

/**
 * Copies the words of an element, likewise.
 * @returns whether they were copied; where not, they are selected
 */
export async function copyWords(words: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(words);
    return false;
  }
}
