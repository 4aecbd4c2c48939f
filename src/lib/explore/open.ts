import { mount, unmount } from 'svelte';
import { formatWeekday } from '../i18n/format';
import { explore as t } from '../i18n';
import { addressWriter } from '../view/addressWriter';
import { readChoice, writeChoice } from './address';
import type { ExploreData } from './data';
import { firstChoice, stateAt, type Choice } from './keyframe';
import Live from './Live.svelte';

/**
 * Brings the explorable night to life: slider and picture in place of the still, the table's rows
 * follow the chosen hour, and its hours become buttons that set it.
 * @throws (rejects) if its data do not arrive or cannot be read; still and table are then intact
 */
export async function openExplore(root: HTMLElement): Promise<() => void> {
  const response = await fetch(root.dataset.explore ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const data = (await response.json()) as ExploreData;
  const target = root.querySelector<HTMLElement>('[data-explore-live]');
  if (!target || !Array.isArray(data.strip?.marks)) throw new Error('there is no night to explore');
  const start = data.strip.hours[0]?.text ?? '00:00';
  const { minutes } = data.strip;
  const first = readChoice(location.search, start, minutes, firstChoice(data));
  const rows = [...root.querySelectorAll<HTMLElement>('tr[data-from]')];
  const bodies = [...root.querySelectorAll('tbody')];
  let set: (minute: number) => void = () => {};
  let told: Choice = first;
  const write = addressWriter();

  function tell(choice: Choice): void {
    follow(rows, bodies, choice);
    if (choice.minute === told.minute && choice.reported === told.reported) return;
    told = choice;
    // The address is the reader's to copy; going back leaves the page, not the hour.
    write(() => {
      const query = writeChoice(location.search, start, minutes, choice);
      return `${location.pathname}${query}${location.hash}`;
    });
  }

  const stills = [...target.childNodes];
  target.replaceChildren();
  let live;
  try {
    live = mount(Live, {
      target,
      props: {
        data,
        choice: first,
        days: daysOf(root),
        tell,
        expose: (give: (minute: number) => void) => (set = give)
      }
    });
  } catch (error) {
    target.replaceChildren(...stills);
    throw error;
  }
  for (const row of rows) makeButton(row, (minute) => set(minute));
  root.dataset.live = '';
  const opened = live;
  return () => void unmount(opened);
}

/** The rows say where they stand; with reported hours only, phrases leave the list too. */
function follow(rows: readonly HTMLElement[], bodies: readonly Element[], choice: Choice): void {
  for (const row of rows) {
    const { from = '', until } = row.dataset;
    const mark = { from: Number(from), until: until === undefined ? null : Number(until) };
    row.dataset.state = stateAt(mark, choice.minute);
  }
  for (const body of bodies) {
    const all = [...body.querySelectorAll<HTMLElement>('tr:has(td)')];
    for (const row of all)
      row.hidden = choice.reported && (row.dataset.from === undefined || 'until' in row.dataset);
    (body as HTMLElement).hidden = all.every((row) => row.hidden);
  }
}

function makeButton(row: HTMLElement, set: (minute: number) => void): void {
  const cell = row.querySelector('td');
  if (!cell) return;
  const { from = '0', until } = row.dataset;
  const [a, b] = [Number(from), until === undefined ? Number(from) : Number(until)];
  const button = document.createElement('button');
  button.type = 'button';
  // What the button does is said first, to those who hear it.
  const show = document.createElement('span');
  show.className = 'hidden';
  show.textContent = `${t.show} `;
  button.append(show, ...cell.childNodes);
  // The middle of a phrase's window: a place to look from, not an hour.
  button.addEventListener('click', () => set(Math.round(Math.max(0, (a + b) / 2) / 10) * 10));
  cell.append(button);
}

const daysOf = ({ dataset }: HTMLElement): [string, string] => [
  formatWeekday(dataset.from ?? ''),
  formatWeekday(dataset.until ?? '')
];
