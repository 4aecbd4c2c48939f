import { rateLimit } from '../limits';
import { message, parse, type Message } from '../protocol';
import type { StepNames } from './stepNames';

/** What a host that speaks our own protocol may say to a guest. */
export type Heard = Message<'init' | 'step' | 'theme' | 'visible' | 'print'>;
/** What a guest says over the port. */
export type Said = Message<'size' | 'ready' | 'event'>;

/** Our own host, once it has answered. */
export interface Line {
  /** Whether a host has given us a port; before that nothing is said. */
  readonly open: boolean;
  say(what: Said): void;
}

/**
 * Greets whoever embeds us, with nothing private in it, and waits for an answer: one `init`, from the
 * parent window alone, with exactly one port. From then on only that port is listened to.
 * @param id names the kind of piece: `scene-map`
 * @param steps the steps that the host may name; what is heard has the ids that they have now
 */
export function openLine(
  id: string,
  steps: Pick<StepNames, 'includes' | 'now'>,
  hear: (heard: Heard) => void,
  stopped: AbortSignal
): Line {
  let port: MessagePort | null = null;
  const allowed = rateLimit();
  const inOurNames = <T extends Heard>(heard: T): T =>
    'step' in heard ? { ...heard, step: steps.now(heard.step) } : heard;
  const waiting = new AbortController();
  stopped.addEventListener('abort', () => waiting.abort(), { once: true });

  const answered = ({ source, ports, data }: MessageEvent<unknown>): void => {
    if (source !== window.parent || ports.length !== 1 || port) return;
    const init = parse(data, ['init'], steps);
    if (!init) return;
    port = ports[0] as MessagePort;
    waiting.abort();
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const heard = parse(data, ['step', 'theme', 'visible', 'print'], steps);
      if (heard && allowed()) hear(inOurNames(heard));
    };
    stopped.addEventListener('abort', () => port?.close(), { once: true });
    hear(inOurNames(init));
  };
  addEventListener('message', answered, { signal: waiting.signal });
  window.parent.postMessage(message('hello', { id }), '*');

  return {
    get open() {
      return port !== null && !stopped.aborted;
    },
    say: (what) => port?.postMessage(what)
  };
}
