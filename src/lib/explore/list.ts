import { explore as t } from '../i18n';
import { stateAt, type Choice } from './keyframe';

/** A row of the list that has a mark on the strip. */
interface Row {
  readonly element: HTMLElement;
  readonly from: number;
  /** `null` for a reported hour. */
  readonly until: number | null;
  /** Says to those who hear it what the row's look says to others. */
  readonly word: HTMLElement;
}

/**
 * Lets the list follow the chosen hour, and makes a button of every reported hour. A phrase stays
 * text: no source says which hour it means, so it can set none.
 * @param set sets the minute
 * @returns what to call with every choice
 */
export function openList(root: HTMLElement, set: (minute: number) => void) {
  const rows = [...root.querySelectorAll<HTMLElement>('tr[data-from]')].map(read);
  const bodies = [...root.querySelectorAll('tbody')];
  for (const { element, from, until } of rows) {
    const cell = element.querySelector('td');
    if (cell && until === null) makeButton(cell, () => set(from));
  }
  for (const { element, word } of rows) element.querySelector('td')?.append(word);
  return ({ minute, reported, teller }: Choice): void => {
    for (const row of rows) follow(row, minute);
    for (const body of bodies) {
      const all = [...body.querySelectorAll<HTMLElement>('tr:has(td)')];
      // With reported hours only, phrases leave the list too; with one teller, all others.
      for (const row of all)
        row.hidden =
          (teller !== null && row.dataset.teller !== teller) ||
          (reported && (row.dataset.from === undefined || 'until' in row.dataset));
      body.hidden = all.every((row) => row.hidden);
    }
  };
}

function read(element: HTMLElement): Row {
  const { from = '', until } = element.dataset;
  return {
    element,
    from: Number(from),
    until: until === undefined ? null : Number(until),
    word: hidden()
  };
}

function follow({ element, from, until, word }: Row, minute: number): void {
  const state = stateAt({ from, until }, minute);
  const likely = state === 'highlighted' && until !== null;
  const said = state !== 'highlighted' ? '' : ` ${likely ? t.likelyNow : t.now}`;
  element.dataset.state = likely ? 'likely' : state;
  if (word.textContent !== said) word.textContent = said;
}

function makeButton(cell: Element, press: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  // What the button does is said first, to those who hear it.
  button.append(hidden(`${t.show} `), ...cell.childNodes);
  button.addEventListener('click', press);
  cell.append(button);
}

function hidden(text = ''): HTMLElement {
  const span = document.createElement('span');
  span.className = 'hidden';
  span.textContent = text;
  return span;
}
