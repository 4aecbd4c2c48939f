import { rateLimit } from '../limits';
import { message, parse, type Message } from '../protocol';
import type { StepNames } from './stepNames';

/** What a host of our own protocol may send to a guest. */
export type Received = Message<'init' | 'step' | 'theme' | 'visible' | 'print'>;
/** What a guest sends over the port. */
export type Sent = Message<'size' | 'ready' | 'event'>;

/** Our own host, once it has answered. */
export interface HostPort {
  /** Whether a host has given us a port; before that nothing is sent. */
  readonly open: boolean;
  send(what: Sent): void;
}

/**
 * Greets whoever embeds us, with nothing private in it, and waits for an answer: one `init`, from the
 * parent window alone, with exactly one port. From then on only that port is listened to.
 * @param id names the kind of piece: `scene-map`
 * @param steps the steps that the host may name; what is received has the ids that they have now
 */
export function connectHost(
  id: string,
  steps: Pick<StepNames, 'includes' | 'now'>,
  onMessage: (received: Received) => void,
  stopped: AbortSignal
): HostPort {
  let port: MessagePort | null = null;
  const allowed = rateLimit();
  const inOurNames = <T extends Received>(received: T): T =>
    'step' in received ? { ...received, step: steps.now(received.step) } : received;
  const waiting = new AbortController();
  stopped.addEventListener('abort', () => waiting.abort(), { once: true });

  const answered = ({ source, ports, data }: MessageEvent<unknown>): void => {
    if (source !== window.parent || ports.length !== 1 || port) return;
    const init = parse(data, ['init'], steps);
    if (!init) return;
    port = ports[0] as MessagePort;
    waiting.abort();
    port.onmessage = (event: MessageEvent<unknown>) => {
      const received = parse(event.data, ['step', 'theme', 'visible', 'print'], steps);
      if (received && allowed()) onMessage(inOurNames(received));
    };
    stopped.addEventListener('abort', () => port?.close(), { once: true });
    onMessage(inOurNames(init));
  };
  addEventListener('message', answered, { signal: waiting.signal });
  window.parent.postMessage(message('hello', { id }), '*');

  return {
    get open() {
      return port !== null && !stopped.aborted;
    },
    send: (what) => port?.postMessage(what)
  };
}
