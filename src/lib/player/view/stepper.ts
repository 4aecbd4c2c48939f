import { stepper as t } from '../../i18n';
import { addressWriter } from './addressWriter';
import { firstSentence } from './firstSentence';
import { leadInto } from './leadInto';

/** The buttons of the view by steps. */
export interface Stepper {
  /** Told of the step that is being read, however the reader came there. */
  show(index: number): void;
}

/** Windows in which buttons at the foot would take too much; view.css uses the same words. */
const low = '(max-height: 420px)';

/**
 * Puts buttons for the step before and the step after at the window's foot, in a low window under the
 * step's words. A press goes there at once and says so, once, with the step's first sentence, to those
 * who listen; scrolling says nothing. The focus stays on the button, and Tab leads into the step.
 */
export function openStepper(steps: readonly HTMLElement[]): Stepper {
  let now = -1;
  const write = addressWriter();
  const isLow = matchMedia(low);
  const bar = document.createElement('nav');
  bar.className = 'stepper';
  bar.setAttribute('aria-label', t.label);
  const place = document.createElement('span');
  const said = document.createElement('span');
  said.className = 'hidden';
  said.setAttribute('aria-live', 'polite');
  said.dataset.saidStep = '';

  const go = (by: number) => () => {
    const index = now + by;
    const step = steps[index];
    if (!step) return;
    step.scrollIntoView({ behavior: 'instant' });
    // The address is the reader's to copy; going back leaves the story, not the step.
    write(() => `#${step.id}`);
    change(index);
    const dateline = step.querySelector('.dateline')?.textContent ?? '';
    said.textContent = [t.place(index + 1, steps.length), dateline, firstSentence(step)]
      .filter(Boolean)
      .join('. ');
  };
  const [before, after] = [button(t.previous, go(-1)), button(t.next, go(1))];

  /** Buttons under the words stay while they are seen: the next step begins before they are reached. */
  function show(index: number): void {
    if (index === now || (isLow.matches && isSeen(bar))) return;
    change(index);
  }
  function change(index: number): void {
    now = index;
    place.textContent = t.place(index + 1, steps.length);
    // A disabled button would lose the focus at the ends of the story.
    before.ariaDisabled = String(index === 0);
    after.ariaDisabled = String(index === steps.length - 1);
    if (isLow.matches) stand();
  }
  /** The bar stands before the story in reading order, or in the step at hand. */
  function stand(): void {
    const card = isLow.matches ? steps[now]?.querySelector('.card') : null;
    const focused = document.activeElement;
    if (card) card.append(bar);
    else document.querySelector('main')?.before(bar);
    if (focused instanceof HTMLElement && bar.contains(focused))
      focused.focus({ preventScroll: true });
  }
  bar.append(before, place, after);
  // Apart from what moves about: it is to say only what is written into it.
  document.body.append(said);
  change(0);
  stand();
  isLow.addEventListener('change', stand);
  leadInto(
    after,
    () => steps[now],
    () => !isLow.matches
  );
  return { show };
}

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', () => {
    if (element.ariaDisabled !== 'true') press();
  });
  return element;
}
