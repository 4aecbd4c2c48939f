import { offline as t } from '../lib/i18n';

/**
 * Says that what was asked for is not kept on this device and there is no network. The page that has it could not be
 * opened either, and the reader would be out of the story.
 * @param put stands the words where they are looked for
 * @returns them, to be taken away again
 */
export function sayAbsent(put: (note: HTMLElement) => void): HTMLElement {
  const note = document.createElement('p');
  note.className = 'absent';
  note.role = 'status';
  put(note);
  // In a page that has it already: what is put there with its words is not read out.
  note.textContent = t.absent;
  return note;
}
