import { cssHeight, plainHeight } from '../host/frameHeight';
import { isFramed, type EditorChoice } from './choice';
import { frameAddress, pictureOf } from './code';

/** CSS pixels: what a window shows of a page that the story stands in, in its own words. */
const windowHeight = 720;

/** The scheme of the page around the preview: no script of a host tells the frame of it here. */
const around = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** The page that shows a choice: the frame's own, or a host's with the story in its words. */
export function previewAddress(choice: EditorChoice, origin: string): string {
  if (isFramed(choice)) return frameAddress({ ...choice, theme: choice.theme ?? around() }, origin);
  const { form, theme, step } = choice;
  const query = new URLSearchParams();
  if (form === 'inline') query.set('mode', form);
  if (theme) query.set('theme', theme);
  if (step) query.set('step', step);
  const asked = query.toString();
  return `${origin}embed/story-sample.html${asked ? `?${asked}` : ''}`;
}

/**
 * Shows a choice in the place of what was shown. Each is a frame of its own: one frame that goes from
 * address to address would leave them all in the history, before the page itself.
 * @returns the frame that shows it
 */
export function preview(
  shown: HTMLIFrameElement,
  choice: EditorChoice,
  origin: string
): HTMLIFrameElement {
  const src = previewAddress(choice, origin);
  shown.hidden = false;
  if (shown.src === src) return shown;
  const { parts, title } = choice.offer;
  const next = shown.cloneNode() as HTMLIFrameElement;
  next.src = src;
  next.title = title;
  next.height = String(isFramed(choice) ? plainHeight(parts.heights) : windowHeight);
  // As in the code: whatever the column's width, nothing of the piece is cut off.
  next.style.minHeight = isFramed(choice) ? cssHeight(parts.heights) : '';
  shown.replaceWith(next);
  return next;
}

/** Shows a picture alone, as its code has it. */
export function showPicture(
  image: HTMLImageElement,
  caption: HTMLElement,
  choice: EditorChoice,
  origin: string
): void {
  const { still, credit } = pictureOf(choice, origin);
  image.src = still.src;
  image.alt = still.alt;
  const link = document.createElement('a');
  link.href = credit.href;
  link.textContent = credit.headline;
  caption.replaceChildren(`${credit.from} `, link, credit.by ? `. ${credit.by}` : '.');
}
