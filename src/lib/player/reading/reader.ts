import { measureWindow, settleWindow, triggerLine, type WindowSize } from './line';
import { momentAmong, type TurningSteps } from './longTurns';
import type { Moment } from './moment';
import { watchPace } from './pace';
import { keepPlace, measure } from './place';
import { sense } from './sensor';

/** What there is to show in a frame. */
export interface Frame {
  readonly moment: Moment;
  /** CSS pixels that the page is scrolled, and the window's height. */
  readonly top: number;
  readonly height: number;
  /** Milliseconds since the last frame. */
  readonly elapsed: number;
  /** Whether the reader hurries; `watchPace`. */
  readonly hurries: boolean;
}

export interface ReaderOptions {
  /** The step elements, in reading order; at least one. */
  readonly steps: HTMLElement[];
  /** How cards and picture share the window just now. */
  readonly layout: () => 'columns' | 'overlay' | 'unstuck';
  /** Called before `update` where the page may have been laid out anew: where things are is read here only. */
  readonly measured: () => void;
  /** Returns whether anything is still moving; while it is, there is another frame. */
  readonly update: (frame: Frame) => boolean;
}

/** Frames without any change after which the reader stops measuring. */
const quietFrames = 3;
/** The elapsed time that the first frame after a rest counts for, in ms. */
const firstFrame = 16;

export interface Reader {
  /** Asks for a frame. */
  refresh(): void;
  /** Asks for one that measures anew where everything is. */
  remeasure(): void;
}

/** Follows the reading position. It measures once a frame while anything moves, and not at all at rest. */
export function startReader({ steps, layout, measured, update }: ReaderOptions): Reader {
  const touch = matchMedia('(pointer: coarse)');
  let size: WindowSize = measureWindow();
  let { line, turn } = triggerLine(size, layout());
  let places: TurningSteps | null = null;
  /** Whether all have looked where things are since the page was laid out anew. */
  let known = false;
  let scroll = NaN;
  let quiet = 0;
  let last = 0;
  let asked = 0;
  const pace = watchPace();

  function frame(now: number) {
    asked = 0;
    // Read before anything is written: asked for afterwards, it would have the page laid out twice a frame.
    const top = scrollY;
    const isNew = !known;
    if (isNew) measured();
    known = true;
    places ??= measure(steps);
    keep.stand(places, top);
    const moment = momentAmong(places, top + line, turn);
    const hurries = pace(top, size.height, now);
    const elapsed = last ? now - last : firstFrame;
    const moving = update({ moment, top, height: innerHeight, elapsed, hurries });
    quiet = moving || hurries || top !== scroll || isNew ? 0 : quiet + 1;
    scroll = top;
    last = now;
    if (quiet < quietFrames) return void (asked = requestAnimationFrame(frame));
    last = 0;
    sensor.rest(moment.index);
  }
  function refresh() {
    quiet = 0;
    asked ||= requestAnimationFrame(frame);
  }
  function remeasure() {
    places = null;
    known = false;
    refresh();
  }

  const keep = keepPlace(steps, () => line);
  const sensor = sense(steps, line, remeasure);
  addEventListener(
    'scroll',
    () => {
      sensor.move();
      refresh();
    },
    { passive: true }
  );
  addEventListener('resize', () => {
    const before = size;
    const now = measureWindow();
    size = settleWindow(size, now, touch.matches && !now.exact);
    ({ line, turn } = triggerLine(size, layout()));
    sensor.resize(line);
    places = keep.resized(size.width !== before.width || size.height !== before.height);
    known = false;
    refresh();
  });
  addEventListener('pageshow', remeasure);
  addEventListener('load', remeasure);
  addEventListener('hashchange', refresh);
  void document.fonts?.ready.then(remeasure);
  if ('ResizeObserver' in window) {
    // An opened note moves every step after it.
    new ResizeObserver(remeasure).observe(document.body);
  }
  remeasure();
  return { refresh, remeasure };
}
