import { follow } from '../reading/follow';
import type { Moment } from '../reading/moment';
import type { Frame } from '../../drawing/frame';
import { frameFor, type Layout } from './frame';
import type { LiveStage } from './live';
import { loadStage } from './loadStage';
import { stageMoment } from './time';

/** How far from the window a chapter may be for its stage to be alive. */
const approach = '150% 0px';

interface Options {
  /** All steps of the page, in reading order. */
  readonly steps: readonly HTMLElement[];
  readonly layout: () => Layout;
  readonly reduced: () => boolean;
  /** Asks for a look at the reading position. */
  readonly look: () => void;
}

/** One chapter's stage, from a still to a living picture; far from the reader it does no work. */
class StageRoot {
  private readonly ids: readonly (string | undefined)[];
  private readonly scenes: readonly string[];
  private live: LiveStage | null = null;
  private loading = false;
  private near = false;
  private frame: Frame | null = null;
  private time = 0;

  constructor(
    private readonly root: HTMLElement,
    private readonly first: number,
    steps: readonly HTMLElement[],
    private readonly options: Options
  ) {
    this.ids = steps.map((step) => step.dataset.step);
    this.scenes = root.dataset.scenes?.split(' ') ?? [];
  }

  /** Says whether the chapter is near; a stage that is still a still is brought to life then. */
  setNear(near: boolean): void {
    this.near = near;
    // Wherever the reader comes back from, the picture is cut to, not travelled to.
    this.frame = null;
    if (near) void this.load();
  }

  /** The room has changed; drawn anew at the next look. */
  resized(): void {
    this.frame = null;
    if (this.live && this.near) this.options.look();
  }

  /** Shows the moment, or a frame's worth of the way to it. Returns whether more is to come. */
  tell(moment: Moment, elapsed: number): boolean {
    const reduced = this.options.reduced();
    const { step, time } = stageMoment(moment, this.first, this.scenes, reduced);
    this.label(step);
    if (!this.live || !this.near) return false;
    const frame = this.frame ?? this.measure();
    const next = this.frame ? follow(this.time, time, elapsed, reduced) : time;
    if (next !== this.time || frame !== this.frame) this.show(next, frame);
    this.time = next;
    this.frame = frame;
    return next !== time;
  }

  /** A picture that cannot be drawn is a mistake of ours; it must not stop the other stages. */
  private show(time: number, frame: Frame): void {
    try {
      this.live?.show(time, frame);
    } catch (error) {
      this.live = null;
      this.loading = true;
      this.unroll(true);
      reportError(error);
    }
  }

  /** Shows the chapter as texts and stills in turn, or with its stage again (unrolled.css). */
  private unroll(on: boolean): void {
    this.root.parentElement?.toggleAttribute('data-unrolled', on);
  }

  private label(step: number): void {
    const { dataset } = this.root;
    if (dataset.step === this.ids[step]) return;
    dataset.step = this.ids[step];
    dataset.scene = this.scenes[step];
  }

  private measure(): Frame {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const { clientWidth: width, clientHeight: height } = this.root;
    return frameFor({ width, height }, this.options.layout(), rem);
  }

  private async load(): Promise<void> {
    if (this.live || this.loading) return;
    this.loading = true;
    try {
      this.live = await loadStage(this.root);
      this.unroll(false);
      this.options.look();
    } catch (error) {
      // A still to every text instead. Tried again at the next approach.
      this.unroll(true);
      if (import.meta.env.DEV) reportError(error);
    } finally {
      this.loading = false;
    }
  }
}

/** All stages of the page. Returns what to tell the reading position to. */
export function openStages(options: Options): (moment: Moment, elapsed: number) => boolean {
  const stages = new Map<Element, StageRoot>();
  for (const root of document.querySelectorAll<HTMLElement>('[data-stage]')) {
    const run = root.closest('[data-chapter]');
    const steps = options.steps.filter((step) => run?.contains(step));
    const first = options.steps.indexOf(steps[0] as HTMLElement);
    if (run && first >= 0) stages.set(run, new StageRoot(root, first, steps, options));
  }

  if ('IntersectionObserver' in window) {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          stages.get(target)?.setNear(isIntersecting);
        }
        options.look();
      },
      { rootMargin: approach }
    );
    for (const run of stages.keys()) observer.observe(run);
  } else {
    for (const stage of stages.values()) stage.setNear(true);
  }
  addEventListener('resize', () => {
    for (const stage of stages.values()) stage.resized();
  });

  return (moment, elapsed) => {
    let moving = false;
    for (const stage of stages.values()) moving = stage.tell(moment, elapsed) || moving;
    return moving;
  };
}
