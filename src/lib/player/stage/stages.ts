import { follow } from '../reading/follow';
import { inPlace } from '../reading/inPlace';
import type { Moment } from '../reading/moment';
import type { Viewport } from '../../drawing/viewport';
import { readerType, scaledViewport } from './typeScale';
import { queries, type Layout } from './viewport';
import { warnOnce } from './warnOnce';
import { within } from './within';
import { loadStage } from './loadStage';
import type { Picture } from './picture.svelte';
import { stageMoment } from './time';

/** How far from the window a chapter may be for its stage to be alive. */
const approach = '150% 0px';

/** Milliseconds that a picture waits for the still that is to take its place. */
const patience = 2000;

const observes = 'IntersectionObserver' in window;

interface Options {
  /** All steps of the page, in reading order. */
  readonly steps: readonly HTMLElement[];
  readonly layout: () => Layout;
  readonly reduced: () => boolean;
  /** Asks for the reading position to be measured. */
  readonly refresh: () => void;
}

/** One chapter's stage, from a still to a living picture; far from the reader it does no work. */
class StageRoot {
  private readonly ids: readonly (string | undefined)[];
  private readonly scenes: readonly string[];
  private picture: Picture | null = null;
  private loading = false;
  private near = false;
  private viewport: Viewport | null = null;
  private time = 0;

  constructor(
    private readonly root: HTMLElement,
    private readonly first: number,
    steps: readonly HTMLElement[],
    private readonly options: Options
  ) {
    this.ids = steps.map((step) => step.dataset.step);
    this.scenes = root.dataset.scenes?.split(' ') ?? [];
    // A still that has not come waits for whoever is here before the living picture is.
    const still = root.querySelector<HTMLImageElement>('.still > img');
    if (observes && still?.naturalWidth === 0) root.dataset.far = '';
  }

  /** Says that some of the chapter is in the window. */
  setSeen(): void {
    delete this.root.dataset.far;
  }

  /** Says whether the chapter is near; a stage that is still a still is brought to life then. */
  setNear(near: boolean): void {
    this.near = near;
    // Wherever the reader comes back from, the picture is cut to, not travelled to.
    this.viewport = null;
    if (near) void this.load();
  }

  /** The network is back: what is near is asked for again. */
  setOnline(): void {
    if (this.near) void this.load();
  }

  /** The room has changed; drawn anew at the next update. */
  resized(): void {
    this.viewport = null;
    if (!this.near) return;
    if (this.picture) this.options.refresh();
    else void this.load();
  }

  /** Shows the moment, or a frame's worth of the way to it. Returns whether more is to come. */
  update(moment: Moment, elapsed: number): boolean {
    const reduced = this.options.reduced();
    const sharing = this.picture?.sharing;
    const { step, time } = stageMoment(moment, this.first, this.scenes, reduced, sharing);
    this.label(step);
    if (!this.picture || !this.near || this.options.layout() === 'unstuck') return false;
    const viewport = this.viewport ?? this.measure();
    const next = this.viewport ? follow(this.time, time, elapsed, reduced) : time;
    if (next !== this.time || viewport !== this.viewport) this.show(next, viewport);
    this.time = next;
    this.viewport = viewport;
    return next !== time;
  }

  /** A picture that cannot be drawn is a mistake of ours; it must not stop the other stages. */
  private show(time: number, viewport: Viewport): void {
    try {
      this.picture?.show(time, viewport);
      this.root.dataset.live = '';
    } catch (error) {
      this.picture = null;
      this.loading = true;
      this.unroll(true);
      reportError(error);
    }
  }

  /** Shows the chapter as texts and stills in turn, or with its stage again (unrolled.css). */
  private unroll(on: boolean): void {
    const section = this.root.parentElement;
    if (!section || section.hasAttribute('data-unrolled') === on) return;
    inPlace(() => section.toggleAttribute('data-unrolled', on));
    this.options.refresh();
  }

  private label(step: number): void {
    const { dataset } = this.root;
    if (dataset.step === this.ids[step]) return;
    dataset.step = this.ids[step];
    dataset.scene = this.scenes[step];
  }

  private measure(): Viewport {
    const { clientWidth: width, clientHeight: height } = this.root;
    return scaledViewport({ width, height }, this.options.layout(), readerType());
  }

  private async load(): Promise<void> {
    // A window that is too small has a still to every text: unrolled.css.
    if (this.picture || this.loading || this.options.layout() === 'unstuck') return;
    this.loading = true;
    const page = document.documentElement.dataset;
    const { again = '' } = page;
    try {
      this.picture = await loadStage(this.root, this.ids);
      this.unroll(false);
      this.options.refresh();
    } catch (error) {
      // A still to every text instead. Tried again at the next approach, and when the network is back,
      // from the other folder: the browser may never ask again for a module that failed once.
      page.again = again === '' ? 'again/' : '';
      warnOnce(error);
      await this.stillOf(this.root.dataset.step);
      this.unroll(true);
    } finally {
      this.loading = false;
    }
  }

  /**
   * Waits for the still that is to take the picture's place: until then the picture stays. One that does
   * not come is waited for no longer than a reader would.
   */
  private async stillOf(step = ''): Promise<void> {
    const beside = document.getElementById(step);
    const shown = matchMedia(queries.columns).matches ? 'wide' : 'tall';
    const { src } = beside?.querySelector<HTMLImageElement>(`img.${shown}`) ?? {};
    if (!src) return;
    const image = new Image();
    image.src = src;
    await within(patience, image.decode(), '').catch(() => {});
  }
}

/** All stages of the page. Returns what to update with the reading position. */
export function openStages(options: Options): (moment: Moment, elapsed: number) => boolean {
  const stages = new Map<Element, StageRoot>();
  for (const root of document.querySelectorAll<HTMLElement>('[data-stage]')) {
    const section = root.closest('[data-chapter]');
    const steps = options.steps.filter((step) => section?.contains(step));
    const first = options.steps.indexOf(steps[0] as HTMLElement);
    if (section && first >= 0) stages.set(section, new StageRoot(root, first, steps, options));
  }

  if (observes) {
    const near = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          stages.get(target)?.setNear(isIntersecting);
        }
        options.refresh();
      },
      { rootMargin: approach }
    );
    const seen = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) stages.get(target)?.setSeen();
    });
    for (const section of stages.keys()) {
      near.observe(section);
      seen.observe(section);
    }
  } else {
    for (const stage of stages.values()) stage.setNear(true);
  }
  addEventListener('resize', () => {
    for (const stage of stages.values()) stage.resized();
  });
  addEventListener('online', () => {
    for (const stage of stages.values()) stage.setOnline();
  });

  return (moment, elapsed) => {
    let moving = false;
    for (const stage of stages.values()) moving = stage.update(moment, elapsed) || moving;
    return moving;
  };
}
