import { growthGuard, rateLimit } from '$lib/embed/limits';
import { message, parse, themes } from '$lib/embed/protocol';
import { isFrom, openChannel } from './channel';

type Channel = ReturnType<typeof openChannel>;

/** What one frame may do, kept for as long as there is such a frame. */
interface Kept {
  readonly hears: (now: number) => boolean;
  readonly follows: (height: number, width: number, now: number) => boolean;
}

/**
 * Gives every plain frame of ours on the page, one scene each, the height that it asks for. Frames that
 * were ready before this script are greeted unasked; one that says hello is answered.
 * @param home the site's folder; only what stands in its `embed/` is a frame of ours
 */
export function followSceneFrames(home: string): void {
  const kept = new WeakMap<HTMLIFrameElement, Kept>();
  /** Of a frame's channels, one that was offered twice or before a reload may never be used. */
  const open = new Map<HTMLIFrameElement, Set<Channel>>();
  // A frame that is taken out of the page is loaded anew if it ever comes back.
  const removal = new MutationObserver(() => {
    for (const [frame, channels] of open) {
      if (frame.isConnected) continue;
      for (const { close } of channels) close();
      open.delete(frame);
    }
    if (open.size === 0) removal.disconnect();
  });

  function greet(frame: HTMLIFrameElement, id: string): void {
    if (!kept.has(frame)) kept.set(frame, { hears: rateLimit(), follows: growthGuard() });
    const { hears, follows } = kept.get(frame) as Kept;
    if (!hears(performance.now())) return;
    const given = new URL(frame.src).searchParams.get('theme');
    const theme = themes.find((each) => each === given) ?? 'auto';
    const channels = open.get(frame) ?? new Set();
    const channel = openChannel(frame, id, theme, (data) => {
      const size = parse(data, ['size'], []);
      if (!size || !frame.isConnected) return;
      for (const other of channels)
        if (other !== channel) {
          other.close();
          channels.delete(other);
        }
      if (!follows(size.height, frame.clientWidth, performance.now())) return;
      frame.style.setProperty('height', `${size.height}px`, 'important');
      frame.style.setProperty('min-height', '0', 'important');
    });
    open.set(frame, channels.add(channel));
    removal.observe(document, { childList: true, subtree: true });
  }

  const ours = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${home}embed/`));
  addEventListener('message', (event) => {
    const hello = parse(event.data, ['hello'], []);
    const frame = hello && ours().find((each) => isFrom(each, event));
    if (hello && frame) greet(frame, hello.id);
  });
  addEventListener('beforeprint', () => {
    for (const channels of open.values()) for (const { say } of channels) say(message('print', {}));
  });
  for (const frame of ours()) greet(frame, 'unasked');
}
