import { stepper as t } from '../../i18n';
import { addressWriter } from './addressWriter';

/** The buttons of the view by steps. */
export interface Stepper {
  /** Told of the step that is being read, however the reader came there. */
  show(index: number): void;
}

/**
 * Puts buttons for the step before and the step after at the window's foot. A press goes there at
 * once and says so, once, to those who listen; scrolling says nothing. The focus stays on the button.
 */
export function openStepper(steps: readonly HTMLElement[]): Stepper {
  let now = -1;
  const write = addressWriter();
  const bar = document.createElement('nav');
  bar.className = 'stepper';
  bar.setAttribute('aria-label', t.label);
  const place = document.createElement('span');
  const said = document.createElement('span');
  said.className = 'hidden';
  said.setAttribute('aria-live', 'polite');

  const go = (by: number) => () => {
    const step = steps[Math.min(steps.length - 1, Math.max(0, now + by))];
    if (!step) return;
    step.scrollIntoView({ behavior: 'instant' });
    // The address is the reader's to copy; going back leaves the story, not the step.
    write(() => `#${step.id}`);
    show(steps.indexOf(step));
    const dateline = step.querySelector('.dateline')?.textContent ?? '';
    said.textContent = `${t.place(now + 1, steps.length)}. ${dateline}`;
  };
  const [before, after] = [button(t.previous, go(-1)), button(t.next, go(1))];

  function show(index: number): void {
    if (index === now) return;
    now = index;
    place.textContent = t.place(index + 1, steps.length);
    before.disabled = index === 0;
    after.disabled = index === steps.length - 1;
  }
  show(0);
  bar.append(before, place, after, said);
  document.body.append(bar);
  return { show };
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}
