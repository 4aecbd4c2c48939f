import { follow } from '../reading/follow';
import { inPlace } from '../reading/inPlace';
import type { Moment } from '../reading/moment';
import { stretchOf, windowsAway, type Stretch } from '../reading/stretch';
import type { Viewport } from '../../drawing/viewport';
import { scaledViewport, type ReaderType } from './typeScale';
import { queries, type Layout } from './viewport';
import { warnOnce } from './warnOnce';
import { within } from './within';
import { loadStage } from './loadStage';
import type { Picture } from './picture.svelte';
import { removeStills, restoreStills, stillFile } from './stepStills';
import { stageMoment } from './time';
import { whenIdle } from './whenIdle';

/** How far from the window a chapter may be for its stage to be alive, in windows. */
const approach = 1.5;

/** Milliseconds that a picture waits for the still that is to take its place. */
const patience = 2000;

/** A chapter whose texts and stills stand in turn; `unrolled.css`. */
const unrolled = ':is([data-unrolled], [data-unrolled] *)';

/** What a stage has of its page. */
export interface StageOptions {
  readonly layout: () => Layout;
  /** Asks for a frame. */
  readonly refresh: () => void;
  /** Says that the page is laid out anew. */
  readonly remeasure: () => void;
  /** The sizes of type that the reader has chosen. */
  readonly type: () => ReaderType;
}

/** One chapter's stage, from a still to a living picture; far from the reader it does no work. */
export class StageRoot {
  private readonly ids: readonly (string | undefined)[];
  private readonly scenes: readonly string[];
  private picture: Picture | null = null;
  private loading = false;
  private stretch: Stretch = { top: 0, bottom: 0 };
  private near = false;
  private seen = false;
  /** Whether its still is not asked for yet. */
  private far = false;
  /** Whether it is marked as away, and so does not stick to the window. */
  private away = false;
  /** The room there is; the same object as long as it is the same, so that what was laid out in it stays. */
  private viewport: Viewport | null = null;
  /** Whether its picture is drawn, and only to be put in the place of the still. */
  private built = false;
  /** What the picture shows, and in which room; `null` before it is first shown. */
  private shown: Viewport | null = null;
  /** In which room all of its steps have been laid out. */
  private prepared: Viewport | null = null;
  /** Whether what lies between them was left out, as motion was unwanted. */
  private lacksTurns = false;
  /** Whether motion is unwanted just now. */
  private reduced = false;
  private time = 0;
  /** The step that its attributes name. */
  private labelled = -1;
  /** The step at which the one after it was last made ready. */
  private readied = -1;
  /** What it should come to show. */
  private target = 0;
  /** Whether the picture is to be there at once, and not to travel. */
  private cut = true;

  constructor(
    private readonly root: HTMLElement,
    private readonly section: Element,
    private readonly first: number,
    private readonly steps: readonly HTMLElement[],
    private readonly options: StageOptions
  ) {
    this.ids = steps.map((step) => step.dataset.step);
    this.scenes = root.dataset.scenes?.split(' ') ?? [];
    // A still that has not come waits for whoever is here before the living picture is.
    const still = root.querySelector<HTMLImageElement>('.still > img');
    this.far = still?.naturalWidth === 0;
    root.toggleAttribute('data-far', this.far);
  }

  /** Finds where the chapter is; nothing may have been written to the page since it was laid out. */
  measured(): void {
    this.stretch = stretchOf(this.section);
  }

  /**
   * Says where the window is; a stage that is still a still is brought to life when it comes near. Only
   * reads the page.
   */
  place(top: number, height: number): void {
    const away = windowsAway(this.stretch, top, height);
    this.seen = away === 0;
    if (this.near === away <= approach) return;
    this.near = !this.near;
    // Wherever the reader comes back from, the picture is cut to, not travelled to.
    this.cut = true;
    this.readied = -1;
    if (!this.near) return this.picture?.forget();
    // Now, while the page is laid out, and not when a frame has been written to.
    this.viewport = this.measure();
    if (this.picture && this.prepared !== this.viewport) whenIdle(this.prepare());
    void this.load();
  }

  /** Has the stills of its steps in the page only where they are to be shown. */
  placeStills(): void {
    const inTurn = this.options.layout() === 'unstuck' || this.section.matches(unrolled);
    if (inTurn || matchMedia('print').matches) restoreStills(this.steps);
    else removeStills(this.steps);
  }

  /** The network is back: what is near is asked for again. */
  setOnline(): void {
    if (this.near) void this.load();
  }

  /** The room has changed; drawn anew at the next update. */
  resized(): void {
    this.viewport = null;
    this.cut = true;
    this.placeStills();
    if (!this.near) return;
    if (this.picture) this.options.refresh();
    else void this.load();
  }

  /**
   * Shows the moment, or a frame's worth of the way to it. Returns whether more is to come.
   * @param reduced whether motion is unwanted
   * @param passed whether another step is read than at the last update; a far stage changes only then
   */
  update(moment: Moment, elapsed: number, reduced: boolean, passed: boolean): boolean {
    if (this.away === this.near) this.root.toggleAttribute('data-away', (this.away = !this.near));
    if (this.far && this.seen) {
      this.far = false;
      delete this.root.dataset.far;
    }
    if (!passed && !this.near) return false;
    const sharing = this.picture?.sharing;
    const { step, time } = stageMoment(moment, this.first, this.scenes, reduced, sharing);
    this.label(step);
    this.target = time;
    this.reduced = reduced;
    if (this.lacksTurns && !reduced && this.near) {
      this.lacksTurns = false;
      whenIdle(this.prepare());
    }
    if (!this.picture || !this.near || this.options.layout() === 'unstuck') return false;
    // What nobody sees yet is drawn when there is time for it.
    if (!this.shown && !this.seen && !this.built) return false;
    const viewport = (this.viewport ??= this.measure());
    const next = this.cut ? time : follow(this.time, time, elapsed, reduced);
    this.cut = false;
    if (next !== this.time || viewport !== this.shown) this.show(next, viewport);
    // Not on the way to it: what was made ready before is still to come.
    if (next === step && step !== this.readied) {
      whenIdle(this.ready(step < this.readied ? step - 1 : step + 1));
      this.readied = step;
    }
    return next !== time;
  }

  /** Lays out the chapter's pictures and draws the first, piece by piece, as long as the reader is near. */
  private *prepare(): Generator<void> {
    const count = this.scenes.length;
    const from = Math.floor(this.target);
    const { viewport } = this;
    // From where the reader comes to it, in the order of the reading.
    for (const step of this.scenes.map((_, i) => (from + i) % count)) {
      const turns = this.scenes[step] === this.scenes[step + 1];
      if (turns && this.reduced) this.lacksTurns = true;
      // The two pictures of a turn before what lies between them.
      for (const time of turns && !this.reduced ? [step, step + 1, step + 0.5] : [step]) {
        if (!this.picture || !viewport || viewport !== this.viewport || !this.near) return;
        try {
          this.picture.prepare(time, viewport);
        } catch {
          // To be told when it is to be shown.
        }
        yield;
        if (!this.built) yield* this.build(viewport);
      }
    }
    this.prepared = viewport;
  }

  /** Draws the picture beside the page: it comes in with a frame, which has read where things are before. */
  private *build(viewport: Viewport): Generator<void> {
    try {
      if (this.picture && !this.shown) yield* this.picture.build(this.target, viewport);
    } catch {
      // To be told when it is to be shown.
    }
    this.built = true;
    if (!this.shown) this.options.refresh();
    yield;
  }

  /** Draws the scene of the step that the reader comes to next, where it is another one. */
  private *ready(step: number): Generator<void> {
    const isNext = this.near && Math.abs(step - this.time) === 1;
    const scene = this.scenes[step];
    if (!isNext || !scene || scene === this.scenes[this.labelled]) return;
    try {
      if (this.picture && this.shown) yield* this.picture.ready(step, this.shown);
    } catch {
      // To be told when it is to be shown.
      this.picture?.forget();
    }
  }

  /** A picture that cannot be drawn is a mistake of ours; it must not stop the other stages. */
  private show(time: number, viewport: Viewport): void {
    this.time = time;
    this.shown = viewport;
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
    const { section } = this;
    if (section.hasAttribute('data-unrolled') === on) return;
    inPlace(() => {
      section.toggleAttribute('data-unrolled', on);
      this.placeStills();
    });
    this.options.remeasure();
  }

  private label(step: number): void {
    if (step === this.labelled) return;
    this.labelled = step;
    this.root.dataset.step = this.ids[step];
    this.root.dataset.scene = this.scenes[step];
  }

  private measure(): Viewport {
    const { clientWidth: width, clientHeight: height } = this.root;
    const now = scaledViewport({ width, height }, this.options.layout(), this.options.type());
    const before = this.viewport ?? this.shown;
    return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
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
      whenIdle(this.prepare());
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
    const src = beside ? stillFile(beside, shown) : undefined;
    if (!src) return;
    const image = new Image();
    image.src = src;
    await within(patience, image.decode(), '').catch(() => {});
  }
}
