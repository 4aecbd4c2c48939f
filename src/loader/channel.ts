import { rateLimit } from '$lib/embed/limits';
import { message, type Theme } from '$lib/embed/protocol';
import { isFromGuest } from './trust';

/** The languages that the protocol's table lets through. */
const language = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** A way to speak with one frame. Whatever it says is passed on as it came, for the caller to parse. */
export type Say = (said: object) => void;

/** Whether a message comes from this frame and from nobody else. */
export function isFrom(frame: HTMLIFrameElement, event: MessageEvent): boolean {
  if (!event.source || event.source !== frame.contentWindow) return false;
  return isFromGuest(event.origin, originOf(frame), frame.getAttribute('sandbox'));
}

const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src).origin;

/**
 * Gives a frame its end of a channel, and the few words about the page that it may need.
 * @param id what the frame called itself
 * @param heard told of what comes back, at most twenty times a second
 */
export function openChannel(
  frame: HTMLIFrameElement,
  id: string,
  theme: Theme,
  heard: (data: unknown) => void
): { say: Say; close: () => void } {
  const { port1, port2 } = new MessageChannel();
  const listens = rateLimit();
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (listens(performance.now())) heard(data);
  };
  const root = frame.getRootNode();
  const near = root instanceof ShadowRoot ? root.host : frame;
  const lang = near.closest('[lang]')?.getAttribute('lang') ?? '';
  const init = message('init', {
    id,
    theme,
    lang: lang.length <= 64 && language.test(lang) ? lang : 'en',
    dir: getComputedStyle(near).direction === 'rtl' ? 'rtl' : 'ltr',
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    // Said over the channel, where a step that a newer guest no longer has is dropped by itself.
    step: ''
  });
  // A sandboxed frame's origin has no name to address it by; nothing in this is private.
  const opaque = isFromGuest('null', '', frame.getAttribute('sandbox'));
  frame.contentWindow?.postMessage(init, opaque ? '*' : originOf(frame), [port2]);
  return { say: (said) => port1.postMessage(said), close: () => port1.close() };
}
