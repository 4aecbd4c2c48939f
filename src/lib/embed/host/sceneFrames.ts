import { slug } from 'virtual:story';
import { growthGuard, rateLimit } from '$lib/embed/limits';
import { message, parse } from '$lib/embed/protocol';
import { isFrom, openChannel } from './channel';
import { dispatchToHost } from './event';
import { schemeOf } from './ground';

type Channel = ReturnType<typeof openChannel>;

/** What one window may do, for as long as there is such a window. */
interface Limits {
  /** One limit for all it sends, however many channels it asks for. */
  readonly allowed: () => boolean;
  readonly follows: ReturnType<typeof growthGuard>;
}

/** A frame's channel that was offered unasked, and the one it asked for last; it uses one of them. */
type Channels = [unasked?: Channel, asked?: Channel];

/** The steps are the guest's to know: anything that may be the id of one. */
const anyStep = { includes: (id: string) => /^[\w-]{1,64}$/.test(id) };

/** Every frame of a page, those in open shadow trees too, but for an element's own. */
const framesIn = (tree: ParentNode): HTMLIFrameElement[] =>
  [...tree.querySelectorAll('*')].flatMap((each) => {
    if (each instanceof HTMLIFrameElement) return each;
    return each.shadowRoot && each.localName !== slug ? framesIn(each.shadowRoot) : [];
  });

/**
 * Gives every plain frame of ours on the page, one scene each, the height that it asks for, and passes on
 * what it sends about its reader. Frames that were ready before this script are greeted unasked; one that says
 * hello is answered.
 * @param home the site's folder; only what stands in its `embed/` is a frame of ours
 */
export function followSceneFrames(home: string): void {
  const kept = new WeakMap<object, Limits>();
  const open = new Map<HTMLIFrameElement, Channels>();
  // A frame that is taken out of the page is loaded anew if it ever comes back.
  const removal = new MutationObserver(() => {
    for (const [frame, channels] of open) {
      if (frame.isConnected) continue;
      for (const channel of channels) channel?.close();
      open.delete(frame);
    }
    if (open.size === 0) removal.disconnect();
  });

  /** What a window may do; `null` for one that has just sent enough. */
  function limitsOf(source: object | null): Limits | null {
    if (!source) return null;
    let may = kept.get(source);
    if (!may) kept.set(source, (may = { allowed: rateLimit(), follows: growthGuard() }));
    return may.allowed() ? may : null;
  }
  function greet(
    frame: HTMLIFrameElement,
    id: string,
    asked: 0 | 1,
    { allowed, follows }: Limits
  ): void {
    const channels = open.get(frame) ?? [];
    const close = (which: 0 | 1): void => {
      channels[which]?.close();
      channels[which] = undefined;
    };
    // One that was asked for before was a document's that is gone.
    close(asked);
    channels[asked] = openChannel(frame, id, schemeOf(frame), allowed, (data) => {
      const received = parse(data, ['size', 'event'], anyStep);
      if (!received || !frame.isConnected) return;
      close(asked ? 0 : 1);
      if (received.type === 'event') return dispatchToHost(frame, received.name, received.step);
      if (!follows(received.height, frame.clientWidth, performance.now())) return;
      frame.style.setProperty('height', `${received.height}px`, 'important');
      frame.style.setProperty('min-height', '0', 'important');
    });
    open.set(frame, channels);
    for (const tree of [document, frame.getRootNode()])
      removal.observe(tree, { childList: true, subtree: true });
  }

  const ours = () => framesIn(document).filter(({ src }) => src.startsWith(`${home}embed/`));
  addEventListener('message', (event) => {
    const hello = parse(event.data, ['hello'], []);
    const may = hello && limitsOf(event.source);
    const frame = may && ours().find((each) => isFrom(each, event));
    if (frame) greet(frame, hello.id, 1, may);
  });
  addEventListener('beforeprint', () => {
    for (const channels of open.values())
      for (const channel of channels) channel?.send(message('print', {}));
  });
  for (const frame of ours()) {
    // What is not there yet will say hello itself; it has another origin than will be its own.
    const may = frame.contentDocument?.URL !== 'about:blank' && limitsOf(frame.contentWindow);
    if (may) greet(frame, 'unasked', 0, may);
  }
}
