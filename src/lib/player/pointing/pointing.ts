import { pointerOf, type StagePointer } from './stagePointer';
import { toldOf } from './told';

/** The stage that an event is on, where its picture lives. */
const stageOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-stage][data-live]') : null;

let shown: StagePointer | null = null;
/** Counts what was pointed at, so that a name that comes late is not shown. */
let count = 0;

function hide(): void {
  count++;
  shown?.hide();
  shown = null;
}

async function point(event: PointerEvent, toggle: boolean): Promise<void> {
  const stage = stageOf(event);
  if (!stage) return hide();
  const mine = ++count;
  const { clientX, clientY } = event;
  const told = await toldOf(stage);
  if (mine !== count) return;
  const pointer = pointerOf(stage, told);
  if (shown !== pointer) shown?.hide();
  shown = pointer;
  pointer.point(clientX, clientY, toggle);
}

/** A finger that moves scrolls; it points where it is lifted in the same place. */
function follow(event: PointerEvent): void {
  const isTouch = event.pointerType === 'touch';
  if (isTouch === (event.type === 'pointerup'))
    point(event, isTouch).catch((error: unknown) => {
      // The tables say the same.
      if (import.meta.env.DEV) reportError(error);
    });
}

/**
 * Names whatever mark of a living picture is pointed at, with a mouse or a pen over it or with a tap,
 * until the pointer leaves, the page scrolls or Escape is pressed. Listens only: nothing that the
 * browser does with these events is changed.
 * @param event the first of them
 */
export function openPointing(event: PointerEvent): void {
  for (const name of ['pointermove', 'pointerup'] as const)
    addEventListener(name, follow, { passive: true });
  addEventListener('scroll', hide, { passive: true });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
    // A finger leaves whenever it is lifted.
    if (pointerType !== 'touch') hide();
  });
  follow(event);
}
