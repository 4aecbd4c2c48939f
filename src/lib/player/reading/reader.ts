import { measureViewport, settleViewport, triggerLine, type Viewport } from './line';
import { momentAt, type Moment, type StepLayout } from './moment';
import { keepPlace, measure } from './place';
import { sense } from './sensor';

export interface ReaderOptions {
  /** The step elements, in reading order; at least one. */
  readonly steps: HTMLElement[];
  /** How cards and picture share the window just now. */
  readonly layout: () => 'columns' | 'overlay' | 'unstuck';
  /**
   * Told of the moment at every look, with the milliseconds since the last one.
   * Returns whether anything is still moving; while it is, there is another look at the next frame.
   */
  readonly tell: (moment: Moment, elapsed: number) => boolean;
}

/** Frames without any change after which the reader stops looking. */
const quietFrames = 3;
/** The elapsed time that the first frame after a rest counts for, in ms. */
const firstFrame = 16;

/**
 * Follows the reading position. It looks once a frame while anything moves, and not at all at rest.
 * Returns what asks for a look.
 */
export function startReader({ steps, layout, tell }: ReaderOptions): () => void {
  const touch = matchMedia('(pointer: coarse)');
  let viewport: Viewport = measureViewport();
  let { line, turn } = triggerLine(viewport, layout());
  let places: StepLayout | null = null;
  let scroll = NaN;
  let quiet = 0;
  let last = 0;
  let asked = 0;

  function frame(now: number) {
    asked = 0;
    const measured = places !== null;
    places ??= measure(steps);
    keep.stand(places);
    const moment = momentAt(places, scrollY + line, { length: turn });
    const moving = tell(moment, last ? now - last : firstFrame);
    quiet = moving || scrollY !== scroll || !measured ? 0 : quiet + 1;
    scroll = scrollY;
    last = now;
    if (quiet < quietFrames) asked = requestAnimationFrame(frame);
    else last = 0;
  }
  function look() {
    quiet = 0;
    asked ||= requestAnimationFrame(frame);
  }
  function lookAnew() {
    places = null;
    look();
  }

  const sensor = sense(steps, line, look);
  const keep = keepPlace(steps, () => line);
  addEventListener('scroll', () => keep.stand(places), { passive: true });
  addEventListener('resize', () => {
    const before = viewport;
    const now = measureViewport();
    viewport = settleViewport(viewport, now, touch.matches && !now.exact);
    ({ line, turn } = triggerLine(viewport, layout()));
    sensor.resize(line);
    places = keep.resized(viewport.width !== before.width || viewport.height !== before.height);
    look();
  });
  addEventListener('pageshow', lookAnew);
  addEventListener('load', lookAnew);
  addEventListener('hashchange', look);
  void document.fonts?.ready.then(lookAnew);
  if ('ResizeObserver' in window) {
    // An opened note moves every step after it.
    new ResizeObserver(lookAnew).observe(document.body);
  }
  lookAnew();
  return look;
}
