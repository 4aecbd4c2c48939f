import type { Frame } from '../reading/reader';
import { StageRoot, type StageOptions } from './stageRoot';
import { restoreStills } from './stepStills';
import { readerType, type ReaderType } from './typeScale';
import { whenIdle } from './whenIdle';

interface Options extends Omit<StageOptions, 'type'> {
  /** All steps of the page, in reading order. */
  readonly steps: readonly HTMLElement[];
  /** Whether motion is unwanted just now. */
  readonly reduced: () => boolean;
}

/** All stages of the page. */
export interface Stages {
  /** To be called where the page may have been laid out anew. */
  measured(): void;
  /** Shows what there is to show; returns whether more is to come. */
  update(frame: Frame): boolean;
}

/** Makes ready what brings each chapter’s stage to life when the reader comes near. */
export function openStages(given: Options): Stages {
  const stages: StageRoot[] = [];
  const type = readerType();
  let known: ReaderType | null = null;
  const options: StageOptions = { ...given, type: () => (known ??= type()) };
  for (const root of document.querySelectorAll<HTMLElement>('[data-stage]')) {
    const section = root.closest('[data-chapter]');
    const steps = given.steps.filter((step) => section?.contains(step));
    const first = given.steps.indexOf(steps[0] as HTMLElement);
    if (section && first >= 0) stages.push(new StageRoot(root, section, first, steps, options));
  }
  addEventListener('resize', () => {
    known = null;
    for (const stage of stages) stage.resized();
  });
  addEventListener('online', () => {
    for (const stage of stages) stage.setOnline();
  });
  const paper = matchMedia('print');
  const toPaper = (): void => restoreStills();
  const fromPaper = (): void => whenIdle(placeStills());
  addEventListener('beforeprint', toPaper);
  addEventListener('afterprint', fromPaper);
  // Where the page is only shown as on paper, neither is told.
  paper.addEventListener('change', ({ matches }) => (matches ? toPaper() : fromPaper()));
  function* placeStills(): Generator<void> {
    yield stages.forEach((stage) => stage.placeStills());
  }

  let index = -1;
  let begun = false;
  return {
    measured() {
      for (const stage of stages) stage.measured();
    },
    update({ moment, top, height, elapsed, hurries }) {
      for (const stage of stages) stage.place(top, height);
      // Who hurries sees each picture at rest: of its motion there would be nothing to see.
      const still = hurries || given.reduced();
      if (!begun) whenIdle(placeStills());
      begun = true;
      const passed = moment.index !== index;
      index = moment.index;
      let moving = false;
      for (const stage of stages) moving = stage.update(moment, elapsed, still, passed) || moving;
      return moving;
    }
  };
}
