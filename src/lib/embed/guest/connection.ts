import { message, type EventName } from '../protocol';
import { readAddress } from './address';
import { asksForSize, sizeMessages, type Size } from './resizeProtocols';
import { noteFollowed } from './followed';
import { connectHost, type Received } from './host';
import type { StepNames } from './stepNames';
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
 * WordPress, open-iframe-resizer. Outside a frame it is silent. When the page goes, every listener,
 * observer, timer and port is let go; should it come back from the browser's memory, it starts anew.
 */
export function connect(options: Options): Connection {
  if (window.parent === window) return { event() {}, ready() {} };
  let session = begin(options);
  let ready = false;
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    session = begin(options);
    if (ready) session.ready();
  });
  return {
    event: (name, step) => session.event(name, step),
    ready() {
      ready = true;
      session.ready();
    }
  };
}

function begin({ id, steps, content, onMessage }: Options): Connection {
  const life = new AbortController();
  const stopped = life.signal;
  addEventListener('pagehide', () => life.abort(), { once: true });

  const asked = readAddress(location.search, location.hash, steps);
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
  const sendSize = (size: Size): void => {
    note(size.height);
    if (host.open) return host.send(message('size', { height: size.height }));
    for (const each of sizeMessages(asked, size)) window.parent.postMessage(each, '*');
  };
  const measure = content ? watchSize(content, sendSize, stopped) : null;
  if (measure)
    addEventListener(
      'message',
      ({ source, data }: MessageEvent<unknown>) => {
        if (source === window.parent && asksForSize(data, asked)) measure();
      },
      { signal: stopped }
    );
  return {
    event(name, step) {
      if (host.open) host.send(message('event', { name, step: steps.called(step) }));
    },
    ready() {
      waiting = true;
      sendReady();
    }
  };
}
