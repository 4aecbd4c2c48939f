import { isLanguage, message, type Theme } from '$lib/embed/protocol';
import { isFromGuest } from './trust';

/** Sends to one frame. Whatever it sends back is passed on as it came, for the caller to parse. */
export type Send = (sent: object) => void;

/** Whether a message comes from this frame and from nobody else. */
export function isFrom(frame: HTMLIFrameElement, event: MessageEvent): boolean {
  if (!event.source || event.source !== frame.contentWindow) return false;
  return isFromGuest(event.origin, originOf(frame), frame.getAttribute('sandbox'));
}

const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src).origin;

/**
 * Gives a frame its end of a channel, and the few words about the page that it may need.
 * @param id what the frame called itself
 * @param allowed whether more may be received; the frame's, for it may ask for many channels
 * @param received called with what comes back
 */
export function openChannel(
  frame: HTMLIFrameElement,
  id: string,
  theme: Theme,
  allowed: () => boolean,
  received: (data: unknown) => void
): { send: Send; close: () => void } {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (allowed()) received(data);
  };
  const { lang } = document.documentElement;
  const init = message('init', {
    id,
    theme,
    lang: isLanguage(lang, []) ? lang : 'en',
    dir: getComputedStyle(frame).direction as 'ltr' | 'rtl',
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    // Said over the channel, where a step that a newer guest no longer has is dropped by itself.
    step: ''
  });
  // A sandboxed frame's origin has no name to address it by; nothing in this is private.
  const opaque = isFromGuest('null', '', frame.getAttribute('sandbox'));
  frame.contentWindow?.postMessage(init, opaque ? '*' : originOf(frame), [port2]);
  return { send: (sent) => port1.postMessage(sent), close: () => port1.close() };
}
