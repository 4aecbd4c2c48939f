import { plainHeight } from '../host/frameHeight';
import { frameAddress, isFramed, type EditorChoice } from './choice';

/** CSS pixels: what a window shows of a page that the story stands in, in its own words. */
const windowHeight = 720;

/** The page that shows a choice: the frame's own, or a host's with the story in its words. */
export function previewAddress(choice: EditorChoice, origin: string): string {
  if (isFramed(choice)) return frameAddress(choice, origin);
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
  if (shown.src === src) return shown;
  const next = shown.cloneNode() as HTMLIFrameElement;
  next.src = src;
  next.title = choice.offer.title;
  next.height = String(isFramed(choice) ? plainHeight(choice.offer.parts.heights) : windowHeight);
  shown.replaceWith(next);
  return next;
}
