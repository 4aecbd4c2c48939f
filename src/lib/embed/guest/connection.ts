import { message, type EventName } from '../protocol';
import { readAddress } from './address';
import { answers } from './answers';
import { noteFollowed } from './followed';
import { connectHost, type Received } from './host';
import { resizerName, sizeMessages, sizeQuestion, type Known, type Size } from './resizeProtocols';
import type { StepNames } from './stepNames';
import { onScheme } from './theme';
import { rateLimit } from '../limits';
import { readSources } from './page';
import { watchSize } from './watchSize';
import { sendLinks } from './wordpressLinks';

interface Options {
  /** Names the kind of piece to our own host. */
  readonly id: string;
  /** The steps that the host may name. */
  readonly steps: StepNames;
  /** What the frame is to be as tall as; `null` for a piece that fills the frame it is given. */
  readonly content: Element | null;
  readonly onMessage: (received: Received) => void;
}

/** What a guest says of itself, to our own host only. */
export interface Connection {
  event(name: EventName, step: string): void;
  ready(): void;
}

/**
 * Connects to the page around this frame, by whichever protocol it knows: our own protocol, AMP, pym,
 * WordPress, open-iframe-resizer, iframe-resizer. Outside a frame it is silent. When the page goes, every listener,
 * observer, timer and port is let go; should it come back from the browser's memory, it starts anew.
 */
export function connect(options: Options): Connection {
  if (window.parent === window) return { event() {}, ready() {} };
  let session = begin(options);
  let ready = false;
  const again = (): void => {
    session.end();
    session = begin(options);
    if (ready) session.ready();
  };
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) again();
  });
  // Whose scheme has changed, and to what, only the host can say.
  const allowed = rateLimit();
  onScheme(() => {
    if (allowed()) again();
  });
  return {
    event: (name, step) => session.event(name, step),
    ready() {
      ready = true;
      session.ready();
    }
  };
}

interface Session extends Connection {
  /** Lets go of every listener, observer, timer and port. */
  end(): void;
}

function begin({ id, steps, content, onMessage }: Options): Session {
  const life = new AbortController();
  const stopped = life.signal;
  addEventListener('pagehide', () => life.abort(), { once: true });

  const asked = readAddress(location.search, location.hash, steps);
  let known: Known = { ...asked, resizer: null, told: false };
  if (asked.secret !== null) sendLinks(asked.secret, readSources(), stopped);
  let waiting = false;
  const sendReady = (): void => {
    if (waiting && host.open) host.send(message('ready', {}));
  };
  const host = connectHost(
    id,
    steps,
    (received) => {
      onMessage(received);
      if (received.type !== 'init') return;
      measure?.();
      sendReady();
    },
    stopped
  );
  const note = noteFollowed(stopped);
  let last: Size | null = null;
  const sendSize = (size: Size): void => {
    last = size;
    note(size.height);
    if (host.open) return host.send(message('size', { height: size.height }));
    for (const each of sizeMessages(known, size)) window.parent.postMessage(each, '*');
    known = { ...known, told: known.resizer !== null };
  };
  const measure = content ? watchSize(content, sendSize, stopped) : null;
  const answer = answers();
  if (measure)
    addEventListener(
      'message',
      ({ source, data }: MessageEvent<unknown>) => {
        if (source !== window.parent) return;
        // The first name stands: nobody but the host can give it, and it gives one.
        known = { ...known, resizer: known.resizer ?? resizerName(data) };
        const question = sizeQuestion(data, known);
        if (question !== null && answer(question, last)) measure();
      },
      { signal: stopped }
    );
  return {
    end: () => life.abort(),
    event(name, step) {
      if (host.open) host.send(message('event', { name, step: steps.called(step) }));
    },
    ready() {
      waiting = true;
      sendReady();
    }
  };
}
